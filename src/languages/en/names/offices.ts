/* Words for an office or a part that somebody has: chief, mayor, goalkeeper. */
import { patternOf } from '../../../text/near-letters';
import { ONCE } from '../../../text/once';
import type { Span } from '../../../text/span';

const WORDS =
  'guard|editor-in-chief|commander-in-chief|commodore|brigadier|ringleader|mastermind|agronomist|hydrologist|herpetologist|palaeontologist|paleontologist|specialist|painter|ornithologist|glaciologist|volcanologist|demographer|ethicist|bioethicist|urologist|neurosurgeon|neuroscientist|anaesthetist|anesthesiologist|endocrinologist|gynecologist|haematologist|hematologist|nephrologist|ophthalmologist|orthodontist|optometrist|physiologist|physiotherapist|psychotherapist|pharmacologist|archeologist|conservationist|environmentalist|carpenter|welder|trucker|shepherd|beekeeper|grower|rancher|brewer|winemaker|gardener|cleaner|janitor|lifeguard|seamstress|tailor|weaver|potter|blacksmith|jeweller|watchmaker|locksmith|sailor|aviator|cosmonaut|newcomer|teenager|left-back|right-back|centre-back|center-back|centre-half|linebacker|shortstop|outfielder|slugger|all-rounder|batter|hurdler|marathoner|biathlete|triathlete|weightlifter|incumbent|challenger|frontrunner|front-runner|alderman|alderwoman|selectman|undersecretary|under-secretary|attaché|rapporteur|co-ceo|vice-president|vice-chairman|vice-chair|vice-chancellor|barber|bookseller|shopper|visitor|caller|organist|harpist|trumpeter|flautist|flutist|percussionist|conservator|gallerist|showrunner|statesman|stateswoman|jurist|paralegal|notary|bricklayer|mla|mlc|cm|prez|cto|cio|cmo|vp|md|agent|star|superstar|legend|forward|defenseman|frontman|frontwoman|team-mate|cameraman|tycoon|playmaker|fly-half|flyhalf|scrum-half|full-back|bowler|batsman|seamer|spinner|wicketkeeper|cricketer|footballer|athlete|rower|rider|racer|runner|wrestler|gymnast|skier|snowboarder|skater|surfer|bodybuilder|financier|cleric|refugee|frontbencher|backbencher|moderator|industrialist|contender|oligarch|fiancé|fiancée|fiance|mistress|lover|supporter|enthusiast|contractor|operative|geneticist|academic|pollster|oceanographer|physician|co-owner|co-author|co-director|co-editor|co-chair|co-producer|co-writer|co-ordinator|co-host|member|villager|commuter|employee|convener|stepsister|stepbrother|opponent|citizen|ace|model|supermodel|rival|seed|mum|mom|dad|grandma|grandpa|grandson|granddaughter|ex-wife|ex-husband|ex-boyfriend|ex-girlfriend|paediatrician|pediatrician|gynaecologist|dermatologist|radiologist|veterinarian|vet|nutritionist|dietitian|therapist|counsellor|counselor|inventor|explorer|naturalist|botanist|mathematician|statistician|astrophysicist|biochemist|microbiologist|entomologist|salesman|fireman|policeman|policewoman|cop|gangster|mobster|kingpin|killer|terrorist|militant|hacker|gunman|attacker|assassin|spy|dictator|strongman|ruler|monarch|heir|heiress|socialite|magnate|mogul|philanthropist|donor|peer|newsreader|newscaster|weatherman|songwriter|singer-songwriter|bandmate|keyboardist|saxophonist|dj|soprano|tenor|technician|supervisor|foreman|receptionist|auditor|stockbroker|realtor|bailiff|evangelist|missionary|monk|nun|preacher|theologian|theorist|philosopher|linguist|geographer|vlogger|influencer|podcaster|holidaymaker|pedestrian|motorist|warlord|insurgent|defector|dissident|abolitionist|suffragette|restaurateur|sommelier|bartender|waiter|waitress|hairdresser|stylist|illustrator|cartoonist|animator|biographer|essayist|memoirist|translator|ballerina|comic|comedienne|magician|puppeteer|stuntman|impresario|president|minister|secretary|senator|governor|mayor|judge|justice|general|colonel|captain|officer|detective|sheriff|chief|admiral|commander|ambassador|spokesman|spokeswoman|spokesperson|director|manager|chairman|chairwoman|chair|chairperson|executive|founder|co-founder|owner|editor|reporter|journalist|correspondent|columnist|analyst|economist|strategist|professor|lecturer|scientist|researcher|historian|expert|doctor|surgeon|nurse|teacher|principal|lawyer|attorney|solicitor|barrister|prosecutor|engineer|architect|farmer|driver|pilot|actor|actress|singer|author|writer|poet|novelist|artist|director|producer|coach|captain|striker|goalkeeper|midfielder|defender|player|champion|winner|leader|lawmaker|legislator|congressman|congresswoman|councillor|representative|deputy|commissioner|adviser|advisor|aide|activist|campaigner|resident|neighbour|neighbor|witness|student|worker|volunteer|father|mother|husband|wife|son|daughter|brother|sister|widow|candidate|nominee|delegate|treasurer|chancellor|premier|king|queen|prince|princess|pope|bishop|archbishop|cardinal|priest|rabbi|imam|head|superintendent|inspector|sergeant|constable|fellow|partner|broker|dealer|trader|consultant|designer|developer|physicist|chemist|curator|librarian|baker|butcher|fisherman|firefighter|soldier|veteran|survivor|victim|suspect|defendant|accountant|planner|organiser|organizer|coordinator|astronaut|aunt|banker|billionaire|blogger|boxer|boyfriend|broadcaster|builder|businessman|businesswoman|chef|climber|colleague|comedian|commentator|composer|conductor|counsel|cousin|cyclist|dancer|dentist|drummer|electrician|entrepreneur|envoy|filmmaker|flanker|fraudster|friend|girlfriend|golfer|grandfather|grandmother|guitarist|investor|jockey|landlord|lobbyist|mechanic|mediator|midwife|mountaineer|murderer|musician|negotiator|nephew|niece|paramedic|passenger|pastor|pensioner|pharmacist|photographer|pianist|playwright|plumber|pundit|rapper|referee|robber|screenwriter|sculptor|shopkeeper|skipper|sprinter|stepfather|stepmother|swimmer|teammate|tenant|trustee|umpire|uncle|vicar|violinist|whistleblower|winger|warden|ranger|keeper|clerk|boss|critic|host|anchor|presenter|official|ceo|cfo|coo|mp|mep|administrator|comptroller|provost|headmaster|headmistress|ombudsman|postmaster|coroner|marshal|registrar|archivist|regent|councilman|councilwoman|councilor|assemblyman|assemblywoman|cofounder|publisher|cinematographer|choreographer|cellist|bassist|psychiatrist|astronomer|goaltender|goalie|medallist|medalist|baseman|infielder|lineman|cornerback|quarterback|pitcher|catcher|plaintiff|magistrate|speaker|diplomat|consul|dean|rector|abbot|chaplain|emperor|empress|sultan|emir|duke|duchess|baron|baroness|earl|programmer|scholar|graduate|intern|apprentice|caretaker|anthropologist|archaeologist|biologist|cardiologist|climatologist|criminologist|ecologist|epidemiologist|geologist|immunologist|meteorologist|neurologist|oncologist|pathologist|psychologist|seismologist|sociologist|toxicologist|virologist|zoologist';
/** Offices cut short before a name: "former Ohio Gov. Jane Roe". */
const CUT = 'gov|sen|rep|gen|col|lt|maj|capt|sgt|adm|cmdr|cpl|brig|atty|prof|rev|supt|det|insp|amb|adj';
/** Before and behind an office with a hyphen: then-Mayor, president-elect. */
const WAS = '(?:then|ex|vice|co|acting|former|now)-';
const TO_BE = '-(?:elect|designate|general)';
/** Cut short, with its stop. */
export const IS_CUT = patternOf(`^(?:${CUT})s?\\.$`, 'i');
export const ENDS_CUT = patternOf(`(?<!\\p{L})(?:${CUT})\\.?$`, 'iu');
/** Of one, whole, in small letters. */
export const OFFICES = new Set([...WORDS.split('|'), 'chief executive', 'vice president']);
/** Those, and such as are cut short before a name: gov, gov. */
export const HEADS = new Set([...OFFICES, ...CUT.split('|').flatMap((word) => [word, `${word}.`])]);
/** Verbs beside a name: "Roe, stars of the show" are no office either. */
const NO_PLURAL = /^(?:stars|comics)$/;
/** The office of one of them. */
export const oneOf = (word: string): string => (NO_PLURAL.test(word) ? word : word.replace(/s(\.?)$/, '$1'));
const HYPHENED = patternOf(`^${WAS}|${TO_BE}$`);
/** The last word of a text is an office, with or without the comma behind: most names have none before them, and need no search for more. */
export function endsWithHead(before: string): boolean {
  const word = /(?:^|[\s(“"])([^\s(“"]+?),?\s+$/.exec(before.slice(-24))?.[1]?.toLowerCase();
  const last = word?.replace(HYPHENED, '');
  return last !== undefined && (HEADS.has(last) || HEADS.has(oneOf(last)));
}

/** The last word of a text that ends in a comma. */
export const lastWord = (before: string): string => /([\p{L}-]+),\s$/u.exec(before)?.[1] ?? '';

/** An office, or several who hold it. */
export const isOffice = (word: string): boolean => HEADS.has(word) || HEADS.has(word.replace(/s$/, ''));

/** Whether any word of a text is an office. */
export const holdsHead = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z-]+/g) ?? []).some((w) => HEADS.has(w) || HEADS.has(w.replace(/s$/, '')));

/** Words of what stands behind a name and a comma, up to the office among them. */
const BEHIND = /\s?,\s(?:\d{1,3},\s)?((?:the|a|an|its|his|her|their|one of the)\s)?/iuy;
const WORD_BEHIND = patternOf("[\\p{L}\\d][\\p{L}\\d'’.&-]*\\s+", 'uy');
/** The office's word, what it is of, and where it ends. */
const OFFICE_BEHIND = patternOf(
  `([\\p{L}-]+?)${ONCE}(?:[\\s-](?:of|at|for|in|from|to|with|and)(?:\\s[\\p{L}\\d'’.&-]+){1,12}?)?(?=\\s*[,;()]|(?<!(?<!\\p{L})\\p{L})\\.(?!\\p{L})|\\s+(?:said|says|told|who))`,
  'iuy',
);
/** Words before the office's. */
const MOST_BEHIND = 6;

/** Where an office stands behind a name and a comma, with the words before it and what it is of; null where none does. */
export function officeBehind(after: string): Span | null {
  BEHIND.lastIndex = 0;
  const lead = BEHIND.exec(after);
  if (!lead) return null;
  let at = lead[0].length;
  const from = at - (lead[1]?.length ?? 0);
  for (let words = 0; words <= MOST_BEHIND; words++) {
    OFFICE_BEHIND.lastIndex = at;
    const office = OFFICE_BEHIND.exec(after);
    const word = (office?.[1] ?? '').toLowerCase();
    if (office && (OFFICES.has(word) || OFFICES.has(oneOf(word)))) return { from, to: at + office[0].length };
    WORD_BEHIND.lastIndex = at;
    const next = WORD_BEHIND.exec(after);
    if (!next) return null;
    at += next[0].length;
  }
  return null;
}
