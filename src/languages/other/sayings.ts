/* Verbs of saying, by language: what stands beside a quotation and tells who said it. */
import { patternOf } from '../../text/near-letters';

/** Sources of patterns, whole words. */
const WORDS: Readonly<Record<string, string>> = {
  cs: 'řek(?:l|la|li)|říká|říkají|uved(?:l|la|li)|dodal[aio]?|dodává|vysvětl(?:il|ila|uje)|prohlásil[ai]?|napsal[ai]?|sdělil[ai]?|popsal[ai]?|tvrdí|připomněl[ai]?|potvrdil[ai]?|doplnil[ai]?|upozornil[ai]?|míní|myslí si|konstatoval[ai]?|zdůraznil[ai]?|odpověděl[ai]?|popisuje|shrnul[ai]?',
  da: 'siger|sagde|fortæller|fortalte|forklarer|forklarede|udtaler|udtalte|skriver|skrev|mener|tilføjer|tilføjede|fastslår|understreger|lyder det fra|spørger|svarer|udbryder|fortsætter|uddyber|konstaterer',
  es: 'dijo|dice|dijeron|dicen|afirm(?:ó|a|aron|an)|asegur(?:ó|a|aron|an)|explic(?:ó|a|aron|an)|declar(?:ó|a|aron|an)|señal(?:ó|a|aron|an)|coment(?:ó|a)|añad(?:ió|e)|agreg(?:ó|a)|indic(?:ó|a)|sostuvo|sostiene|subray(?:ó|a)|destac(?:ó|a)|manifest(?:ó|a)|apunt(?:ó|a)|recalc(?:ó|a)|insist(?:ió|e)|advirtió|advierte|reconoc(?:ió|e)|relat(?:ó|a)|cuenta|contó|expres(?:ó|a)|remarc(?:ó|a)|detall(?:ó|a)|argument(?:ó|a)|respond(?:ió|e)|pregunt(?:ó|a)|admit(?:ió|e)|lament(?:ó|a)|precis(?:ó|a)|escrib(?:ió|e)|conclu(?:yó|ye)|denunci(?:ó|a)|opin(?:ó|a)|confes(?:ó|a)|recuerda|recordó|ha (?:dicho|afirmado|asegurado|explicado|declarado|señalado|añadido|indicado|destacado|manifestado|subrayado)',
  fr: "dit|disait|admet|reconnaît|avoue|déclare|explique|expliquait|affirme|affirmait|assure|assurait|ajoute|estime|souligne|précise|confie|raconte|lance|indique|juge|argumente|insiste|résume|rappelle|regrette|poursuit|répond|note|écrit|conclut|prévient|témoigne|constate|détaille|(?:a|ont|avait) (?:dit|déclaré|expliqué|affirmé|assuré|ajouté|estimé|souligné|précisé|confié|raconté|lancé|indiqué|jugé|insisté|résumé|rappelé|regretté|poursuivi|répondu|écrit|conclu|prévenu|témoigné|réagi|tweeté)|s[’']est (?:félicité|indigné|réjoui)e?",
  id: 'kata|ujar|tutur|ucap|jelas|ungkap|tegas|tambah|imbuh|lanjut|papar|terang|sebut|katanya|ujarnya|tuturnya|ucapnya|jelasnya|ungkapnya|tegasnya|mengatakan|menyatakan|menegaskan|menjelaskan|menandaskan|berkata|menuturkan|mengungkapkan|menambahkan',
  it: 'dice|diceva|disse|spiega|spiegava|afferma|racconta|dichiara|sottolinea|aggiunge|osserva|commenta|conclude|scrive|assicura|ribadisce|risponde|ammette|precisa|ricorda|(?:ha|hanno|aveva|ha poi|ha subito) (?:detto|spiegato|affermato|raccontato|dichiarato|sottolineato|aggiunto|osservato|commentato|concluso|scritto|assicurato|ribadito|risposto|ammesso|precisato|ricordato|twittato)',
  nb: 'sier|sa|forteller|fortalte|forklarer|forklarte|uttaler|uttalte|skriver|skrev|mener|mente|legger|understreker|påpeker|påpekte|spør|svarer|fortsetter|utdyper|konstaterer|fastslår',
  nl: 'zegt|zei|zeiden|zeggen|vertelt|vertelde|verklaart|verklaarde|stelt|stelde|schrijft|schreef|meldt|meldde|benadrukt|benadrukte|aldus|vindt|vond|reageert|reageerde|legt|voegt|klinkt het bij|denkt|besluit|antwoordt|vraagt',
  pl: 'powiedzia(?:ł|ła|łem|no)|mówi|mówił[ai]?|stwierdził[ai]?|stwierdza|dodał[ai]?|dodaje|podkreślił[ai]?|podkreśla|zaznaczył[ai]?|zaznacza|wyjaśnił[ai]?|wyjaśnia|tłumaczył[ai]?|tłumaczy|ocenił[ai]?|ocenia|argumentował[ai]?|przyznał[ai]?|przyznaje|przekonywał[ai]?|przekonuje|napisał[ai]?|pisze|zauważył[ai]?|zauważa|opowiada|relacjonuje|informuje|poinformował[ai]?|zapewnił[ai]?|zapewnia|pyta|pytał[ai]?|odpowiedział[ai]?|oświadczył[ai]?|zapowiedział[ai]?|skomentował[ai]?|komentuje',
  pt: 'disse|diz|disseram|dizem|afirm(?:ou|a|aram)|explic(?:ou|a)|declar(?:ou|a)|destac(?:ou|a)|acrescent(?:ou|a)|complet(?:ou|a)|cont(?:ou|a)|relat(?:ou|a)|coment(?:ou|a)|ressalt(?:ou|a)|escrev(?:eu|e)|garanti(?:u|ram)|garante|defend(?:eu|e)|conclui(?:u)?|conclui|coloc(?:ou|a)|avali(?:ou|a)|reforç(?:ou|a)|pergunt(?:ou|a)|respond(?:eu|e)|lembr(?:ou|a)|sublinh(?:ou|a)|referiu|refere|adiant(?:ou|a)',
  ru: 'сказал[аи]?|говорит|говорил[аи]?|заявил[аи]?|заявляет|отметил[аи]?|отмечает|добавил[аи]?|добавляет|подчеркнул[аи]?|подчеркивает|пояснил[аи]?|поясняет|сообщил[аи]?|сообщает|рассказал[аи]?|рассказывает|объяснил[аи]?|объясняет|считает|уверен[аы]?|написал[аи]?|пишет|признал(?:ся|ась|ись)|признаётся|признается|уточнил[аи]?|уточняет|указал[аи]?|указывает|спросил[аи]?|ответил[аи]?|попросил[аи]?|продолжал[аи]?|продолжил[аи]?|начал[аи]?|утверждает|пожаловал(?:ся|ась)|вспоминает|полагает|подытожил[аи]?|резюмировал[аи]?',
  sv: 'säger|sade|sa|berättar|berättade|förklarar|förklarade|uppger|uppgav|skriver|skrev|menar|menade|konstaterar|konstaterade|tillägger|betonar|fortsätter|svarar|frågar|tycker|meddelar|understryker',
  tr: 'dedi|diye konuştu|ifadesini kullandı|ifadelerini kullandı|şeklinde konuştu|değerlendirmesinde bulundu|ifadelerine yer verdi|diye ekledi|diye yazdı|diye sordu|değerlendirmesini yaptı',
  uk: 'сказа(?:в|ла|ли)|каже|кажуть|говорить|говори(?:в|ла)|заяви(?:в|ла|ли)|заявляє|зазначи(?:в|ла)|зазначає|дода(?:в|ла)|додає|наголоси(?:в|ла)|наголошує|поясни(?:в|ла)|пояснює|повідоми(?:в|ла|ли)|повідомляє|розпові(?:в|ла)|розповідає|підкресли(?:в|ла)|підкреслює|написа(?:в|ла)|пише|вважає|переконан(?:ий|а)|відпові(?:в|ла)|уточни(?:в|ла)',
};

/** By language, the third person where it speaks: what stands behind the verb. */
const PRONOUNS: Readonly<Record<string, string>> = {
  da: 'han|hun',
  fr: 't-(?:il|elle)|il|elle',
  id: 'dia|ia',
  nb: 'han|hun',
  nl: 'hij|ze|zij',
  ru: 'он|она',
  sv: 'han|hon',
  uk: 'він|вона',
};
const SAME: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb', sk: 'cs', ms: 'id' };

export interface Sayings {
  /** A verb of saying anywhere in a text. */
  readonly verb: RegExp;
  /** At a text's start, right behind a quotation: the verb alone, and the verb with a pronoun. */
  readonly behind: RegExp;
  readonly byPronoun: RegExp;
  /** Where the words that begin at `from` end before a verb of saying (", säger", "– powiedział"); null where none follows. */
  readonly endOfSaid: (text: string, from: number) => number | null;
}

/** @param code a language's ISO 639 code. @returns null where its verbs are not known. */
export function sayingsOf(code: string): Sayings | null {
  const key = SAME[code] ?? code;
  const verbs = WORDS[key];
  if (!verbs) return null;
  const start = '^\\s?[,.]?\\s?[–—-]?\\s?';
  const end = '(?![\\p{L}\\p{M}])';
  // behind a comma, a mark that ends a sentence, or a dash
  const said = patternOf(`(?:[,?!…]|\\.(?= ?[–—])|(?= [–—]))\\s?[–—-]?\\s?(?=(?:${verbs})${end})`, 'gu');
  return {
    endOfSaid(text, from) {
      said.lastIndex = from;
      const match = said.exec(text);
      // a mark of asking or calling is of the words
      return match && match.index + (/^[?!…]/.test(match[0]) ? 1 : 0);
    },
    verb: patternOf(`(?<![\\p{L}\\p{M}])(?:${verbs})${end}`, 'iu'),
    behind: patternOf(`${start}(?:${verbs})${end}`, 'u'),
    byPronoun: patternOf(`${start}(?:${verbs})[ -](?:${PRONOUNS[key] ?? '(?!)'})${end}`, 'u'),
  };
}
