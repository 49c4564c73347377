/* How news of a language says how old somebody is, by what stands before and behind the figure. */
import { patternOf } from '../../text/near-letters';

/** By language: people of whom an age is told, beginnings of words. */
const PEOPLE: Readonly<Record<string, string>> = {
  bg: 'мъж|жена|момче|момиче|младеж|шофьор|дете',
  cs: 'muž|žen|chlap|dívk|řidič|studen|senior|hoch|dítě|mladík',
  da: 'mand|kvinde|dreng|pige|bilist|mor|far|søn|datter|elev|stude',
  es: 'hombre|mujer|niñ[oa]|joven|jóven|chic[oa]|ancian[oa]|menor|adolescente|bebé|varon|varón|hij[oa]|sospechos[oa]|detenid[oa]|conductor|víctima|padre|madre|herman[oa]|estudiante|vecin[oa]',
  fr: 'homme|femme|fille|garçon|adolescent|enfant|bébé|jeune|suspect|conduct|victime|fils|étudiant|retraité|mère|père|frère|sœur',
  hi: 'युव|महिला|व्यक्ति|लड़क|बच्च|किशोर|बुजुर्ग|छात्र|पुरुष|शख्स',
  hr: 'muškar|žen|mladić|djevoj|vozač|dječa|dječ',
  hu: 'férfi|nő|fiú|lány|asszony|gyerek|sofőr',
  it: 'uomo|uomini|donn|bambin|ragazz|giovan|anzian|minor|neonat|figli|sospettat|arrestat|conducent|vittim|padre|madre|fratell|sorell|student',
  nb: 'mann|kvinn|gutt|jente|bilist|mor|far|sønn|datter|elev|stude',
  nl: 'man|vrouw|jongen|meisje|verdachte|bestuurder|slachtoffer|vader|moeder|zoon|dochter|student|tiener|fietser',
  pl: 'mężczyzn|kobiet|chłop|dziewczyn|kierowc|student|mieszkan|dzieck|syn|córk|emeryt|obywatel',
  pt: 'homem|homens|mulher|menin[oa]|jovem|jovens|criança|adolescente|idos[oa]|bebê|bebé|filh[oa]|suspeit|motorista|vítima|pai|mãe|irm[ãa]|estudante|rapaz',
  ro: 'bărbat|femei|femeie|băiat|fat[aăe]|tânăr|copil|șofer|băr',
  ru: 'мужчин|женщин|мальчи|девоч|девуш|парен|парн|подрост|школьни|студент|пенсионер|водител|жител|уроженец|сын|дочь|дочер|акт[её]р|актрис|певиц|певец|модел|спортсмен|футболист|реб[её]н|малыш',
  sk: 'muž|žen|chlap|dievča|vodič|študent|senior|mladík',
  sv: 'man|kvinn|pojk|flick|kill|tjej|bilist|mamm|papp|son|dotter|elev|stude',
  uk: 'чолові|жін|хлоп|дівч|водій|водія|підліт|школяр|студент|пенсіон|мешкан|син|доньк|дитин|малюк',
};

/** What stands before, and behind as far as the span goes; `P` is one of the people, `$` ends the number's unit. */
type Form = readonly [before: string, behind: string];

/** Capitals alone: near letters leave some cases open. */
const ADJECTIVE = '(?= (?:P|[A-ZÀ-ÖØ-ÞĂĆČĎĐĚŁŃŇŐŘŚŠȘŤȚŮŰŹŻŽЀ-Я]\\p{Ll}))';
const FORMS: Readonly<Record<string, readonly Form[]>> = {
  ar: [['(?:من العمر|عن عمر(?: يناهز| ناهز)?) ', ' ?(?:عام[اًا]{0,2}|سنة|سنوات|أعوام)?']],
  bg: [['', `-годишн\\p{L}{1,4}${ADJECTIVE}`]],
  cs: [
    ['', `-?let(?:ý|á|ého|ou|ému|ým|é|í)${ADJECTIVE}`],
    ['ve věku ', ' let'],
  ],
  da: [
    ['', `-årige?s?${ADJECTIVE}`],
    ['', ' år gam(?:mel|le|melt)'],
  ],
  el: [
    ['', 'χρον(?:ος|η|ο|ου|ης|οι|ων|ες|α|ους)'],
    ['ηλικία(?:ς)? ', ' ετών'],
    ['', ' ετών(?=[,.)])'],
  ],
  es: [
    ['P\\p{L}* de ', ' años'],
    ['[,(] de ', ' años(?=[,.)])'],
    ['edad de ', ' años'],
    ['a (?:los|sus) ', ' años(?! de(?! edad))'],
    ['', ' años(?= de edad)'],
  ],
  fi: [['', '-vuotia\\p{L}*']],
  fr: [
    ['P\\p{L}*(?:,| de) ', " ans(?! (?:de prison|ferme|d[’'](?!âge)))"],
    ["(?:âgée?s?|l[’']âge) (?:seulement )?(?:de|d[’']) ?", ' ans'],
  ],
  he: [['(?:^|\\s)(?:ה)?(?:בן|בת|בני) ה?-?', '(?![-/.,]?\\d)(?= ?[^\\s])']],
  hi: [
    ['', ' वर्षीय'],
    ['(?:उम्र|आयु) ', ' (?:साल|वर्ष)'],
    ['', ' (?:साल|वर्ष)(?= (?:के|की|का) (?:P))'],
  ],
  hr: [
    ['', `-godišnj(?:i|a|eg|e|u|im|oj)${ADJECTIVE}`],
    ['', '-godišnja(?:k|ka|kinja|kinju)'],
  ],
  hu: [
    ['', ' éves(?= P)'],
    ['', ' éves(?: korában)'],
  ],
  id: [['(?:ber)?(?:usia|umur) ', ' tahun']],
  it: [
    ['', 'enn[ei]'],
    ['P\\p{L}* di ', ' anni'],
    ['[,(] di ', ' anni(?=[,.)])'],
    ["(?:l[’']età di|mort[oai] a|scompars[oa] a) ", ' anni'],
  ],
  nb: [
    ['', `-årige?s?${ADJECTIVE}`],
    ['', '-åring(?:en|er|ene|ens|s)?'],
    ['', ' år gam(?:mel|le|melt)'],
  ],
  nl: [
    ['', `-jarige${ADJECTIVE}`],
    ['', ' jaar oude?'],
    ['leeftijd van ', ' jaar'],
    ['op ', '-jarige(?= leeftijd)'],
  ],
  pl: [
    ['', `-letni(?:a|ego|ej|emu|m|ą)?${ADJECTIVE}`],
    ['', '-lat(?:ek|ka|ki|ków|kowie|ce|kę|ką|kowi|kiem)'],
    ['wieku ', ' lat'],
  ],
  pt: [
    ['P\\p{L}* de ', ' anos'],
    ['[,(] de ', ' anos(?=[,.)])'],
    ['(?:idade de|aos) ', ' anos(?! de(?! idade))'],
    ['', ' anos(?= de idade)'],
  ],
  ro: [
    ['P\\p{L}*(?:,| de) ', ' (?:de )?ani'],
    ['vârst[aă] de ', ' (?:de )?ani'],
  ],
  ru: [
    ['', `-летн(?:ий|яя|его|ей|юю|ему|им|ие|их)${ADJECTIVE}`],
    // "дали ему 3 года" is a sentence
    [
      '(?<!(?:да(?:л|ла|ли|ёт|ют|дут)|назнач(?:ил|ила|или|ен[оа]?)|присудил[аи]?|запросил[аи]?|гроз(?:ит|ило)|добавил[аи]?) )(?<!\\p{L})(?:ему|ей) (?:было |исполнилось )?',
      ' (?:лет|года?)(?! (?:назад|лишения|условно|колонии|тюрьмы|заключения|строгого|общего|ограничения|каторги))',
    ],
    ['(?:возрасте|(?:умер(?:ла)?|скончал(?:ся|ась)) в) ', ' (?:лет|года?)'],
  ],
  sk: [
    ['', `-?ročn(?:ý|á|ého|ej|ou|ému|ým|ú)${ADJECTIVE}`],
    ['vo veku ', ' rokov'],
  ],
  sv: [
    ['', `-årige?a?s?${ADJECTIVE}`],
    ['', '-åring(?:en|ar|arna|ens|s)?'],
    ['', ' år gam(?:mal|la|malt)'],
  ],
  th: [['(?:อายุ|วัย) ?', ' ?ปี']],
  tr: [['', ' yaşında(?:ki)?(?!n)']],
  uk: [
    ['', `-річн(?:ий|а|ого|ої|у|ому|им|ою|і)${ADJECTIVE}`],
    [
      '(?<!(?:да(?:в|ла|ли|ють)|призначи(?:в|ла|ли|но)|присуди(?:в|ла|ли)|загрожує) )(?<!\\p{L})(?:йому|їй) (?:було |виповнилося )?',
      ' рок(?:ів|и)(?! (?:тому|позбавлення|умовно|колонії|в’язниці|ув’язнення|обмеження))',
    ],
    ['(?:віці|віком|помер(?:ла)? [ув]) ', ' рок(?:ів|и|у)'],
  ],
  vi: [
    ['', ' tuổi'],
    ['tuổi ', ''],
  ],
};
const SAME: Readonly<Record<string, string>> = { bs: 'hr', ms: 'id', nn: 'nb', no: 'nb' };

/** @param code a language's ISO 639 code. @returns patterns of what stands before an age (to its end), and behind (from its start). */
export function ageForms(code: string): { readonly before: RegExp; readonly behind: RegExp }[] {
  const key = SAME[code] ?? code;
  const people = `(?:${PEOPLE[key] ?? '(?!)'})`;
  const named: readonly Form[] = PEOPLE[key]
    ? [
        [
          '(?<![\\p{L}\\p{M}])P(?!s)\\p{L}? \\(',
          '(?: (?:ans|años|anos|anni|ani|lat|let|rokov|лет|років|jaar|år))?(?=\\))',
        ],
      ]
    : [];
  return [...(FORMS[key] ?? []), ...named].map(([before, behind]) => ({
    before: patternOf(
      `${before.replace(/^P/, '(?<![\\p{L}\\p{M}])P').replace(/P(?=\\p|\(\?!s)/, people)}$`,
      'iu',
    ),
    behind: patternOf(
      `^${behind.replaceAll('(?:P|', `(?:${people}|`).replaceAll(' P)', ` ${people})`).replaceAll('(?:P)', people)}(?![\\p{L}\\p{M}])`,
      'u',
    ),
  }));
}
