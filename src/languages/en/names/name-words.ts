/* Lists for names. What not to add: words that open sentences ("Will", "Grace", "Mark my words"), and places that are surnames. */
import { near, patternOf } from '../../../text/near-letters';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Before a name, and no part of it. */
export const TITLES =
  'Air Chief Marshal|Air Marshal|Field Marshal|Marshal|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Vice President|Prime Minister|Premier|Chancellor|Secretary(?: of State)?|Secretary-General|Senator|Sen|Representative|Rep|Congressman|Congresswoman|Governor|Gov|Mayor|Judge|Justice|Attorney General|General|Gen|Colonel|Col|Lieutenant|Lt|Captain|Capt|Major|Maj|Sergeant|Sgt|Officer|Constable|Inspector|Superintendent|Detective|DCI|DI|Det Con|Det Sgt|Det Insp|Det Supt|Det Ch Insp|Det Ch Supt|Det|Supt|Insp|Cpl|Brig|Sheriff|Chief Inspector|Chief|Admiral|Adm|Commodore|Commander|Cmdr|King|Queen|Prince|Princess|Pope|Archbishop|Bishop|Cardinal|Father|Reverend|Rev|Rabbi|Imam|Sheikh|Ayatollah|Ambassador|Minister|Deputy|Councillor|Cllr|Cr|Councilman|Councilwoman|Coach|Chairman|Chairwoman|Chairperson|Spokesman|Spokeswoman|Director|Treasurer|Emperor|Empress|Saint';

/** Ends an organisation's name. */
export const ORG_ENDS =
  'Inc|Corp|Corporation|Ltd|LLC|LLP|PLC|plc|Co|Company|Companies|Group|Holdings|Bank|Airlines|Airways|University|College|Institute|School|Academy|Hospital|Ministry|Department|Agency|Authority|Administration|Association|Federation|Foundation|Council|Commission|Committee|Court|Congress|Senate|Parliament|Police|Party|Union|Society|Organization|Organisation|Bureau|Board|Service|Services|Club|United|League|Times|Post|Journal|Tribune|Herald|Gazette|Chronicle|Network|Museum|Industries|Technologies|Systems|Laboratories|Motors|Partners|Securities|Insurance|Trust|Fund|Center|Centre|Coalition|Alliance|Army|Navy|Force|Guard|Fire Department|Railway|Railways|Museum|Orchestra';

/** Before "of": the Ministry of …, University of …. */
export const ORG_HEADS =
  'Ministry|Department|University|Bank|Office|Bureau|Institute|Chamber|Board|House|Court|College|Academy|Federation|Association|Council|Church|Society|Union|Commission|Organization|Organisation|Museum|School|Party';

/** Courts, councils, schools and the like of a town: behind its name. */
export const LOCAL_BODIES =
  "Crown Court|County Court|High Court|Magistrates[’'] Court|Sheriff Court|District Court|Superior Court|Circuit Court|County Council|City Council|Borough Council|District Council|Town Council|Parish Council|Primary School|Secondary School|High School|Grammar School|Middle School|Elementary School|Police Department|Fire Department|Sheriff[’']s Office|Fire and Rescue Service|NHS Trust|NHS Foundation Trust|Football Club|Rugby Club|Cricket Club|Chamber of Commerce|Film Festival";

/** "The charity, …,": what is named so is an organisation. */
export const ORG_KINDS =
  'charity|company|firm|group|union|agency|bank|retailer|airline|magazine|newspaper|think tank|party|start-up|startup|developer|chain|broadcaster|publisher|regulator|watchdog|carmaker|manufacturer|supplier|supermarket|brewer|insurer|club';

/** "the island of …" */
export const PLACE_KINDS =
  'island|isle|town|village|hamlet|suburb|neighborhood|neighbourhood|city|port|parish|borough|municipality|county|province|state|district|commune|township';

/** What runs between two places. */
export const WAYS =
  'ferry|ferries|train|trains|flight|flights|road|route|line|railway|motorway|highway|border|bus|tunnel|service';

/** Ends of places called after somebody: Tanner’s Reach. */
export const LANDMARKS =
  'Reach|Quay|Wharf|Lane|Hill|Bay|Cove|Point|Island|Creek|Falls|Landing|Corner|Gate|Mill|Ferry|Harbour|Harbor|Beach|Cross|Head|Bridge|Green|Wood|Peak|Pass|Ridge|Vineyard|Cathedral|Ford';

export const FIRST_NAMES: ReadonlySet<string> = new Set(
  list(
    `Aaron Abdul Abdullah Adam Adrian Ahmed Alan Albert Alberto Alejandro Alex Alexander Alexandra Ali Alice Allen Amanda Amy Ana Andrea Andrei Andrew Andy Angela Ann Anna Anne Anthony Antonio Arthur Barbara Barry Ben Benjamin Bernard Beth Betty Bob Boris Brad Brandon Brenda Brian Bruce Carl Carla Carlos Carol Caroline Catherine Charles Charlotte Chris Christian Christina Christine Christopher Cindy Claire Claudia Colin Craig Cynthia Dan Daniel Danny Dave David Deborah Dennis Derek Diana Diane Dmitry Donald Donna Dorothy Douglas Edward Elena Elizabeth Ellen Emily Emma Eric Erik Eva Evelyn Fatima Fernando Fiona Florence Francis Francisco Frank Fred Frederick Gary Geoffrey George Gerald Gerard Gloria Gordon Graham Greg Gregory Hannah Harold Harry Hassan Heather Helen Henry Howard Hugh Hussein Ian Ibrahim Igor Irene Isaac Isabel Ivan Jack Jacob Jacques James Jamie Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Jerry Jesse Jessica Jim Jimmy Joan Joanna Joe John Johnny Jonathan Jorge Jose Joseph Joshua Juan Judith Julia Julian Julie Justin Karen Karl Kate Katherine Kathleen Kathy Keith Kelly Ken Kenneth Kevin Kim Kyle Larry Laura Lauren Lawrence Lee Leo Leonard Leslie Linda Lisa Louis Louise Lucy Luis Luke Margaret Maria Marie Mario Martin Mary Matt Matthew Maurice Max Megan Melissa Michael Michelle Miguel Mike Mohamed Mohammed Monica Muhammad Nancy Natalie Nathan Neil Nicholas Nick Nicole Nigel Oliver Olivia Omar Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Phil Philip Pierre Rachel Ralph Raymond Rebecca Ricardo Richard Rick Robert Roberto Robin Roger Ronald Rosa Roy Russell Ruth Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sergei Sharon Simon Sofia Sophie Stanley Stephanie Stephen Steve Steven Stuart Susan Tara Ted Teresa Terry Thomas Tim Timothy Tina Todd Tom Tony Tracy Vanessa Victor Victoria Vincent Virginia Vladimir Walter Wayne Wendy William Yusuf Zoe`,
  ),
);

/** Countries, US states, capitals and large cities that are hardly ever anything else. */
export const PLACES: readonly string[] =
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|Bolivia|Bosnia|Botswana|Brazil|Britain|Great Britain|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Finland|France|Gabon|Gambia|Gaza|Germany|Ghana|Greece|Guatemala|Guinea|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Northern Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Nigeria|North Korea|Norway|Oman|Pakistan|Palestine|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Togo|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|U\\.S\\.|U\\.K\\.|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York City|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Abu Dhabi|Amsterdam|Ankara|Athens|Atlanta|Baghdad|Bangkok|Barcelona|Beijing|Beirut|Belfast|Belgrade|Berlin|Birmingham|Bogota|Boston|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Cape Town|Caracas|Chicago|Copenhagen|Dallas|Damascus|Delhi|New Delhi|Denver|Detroit|Dhaka|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|Glasgow|Hanoi|Havana|Helsinki|Hong Kong|Houston|Islamabad|Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Karachi|Kyiv|Kiev|Lagos|Lima|Lisbon|Liverpool|London|Los Angeles|Madrid|Manchester|Manila|Melbourne|Mexico City|Miami|Milan|Montreal|Moscow|Mumbai|Munich|Nairobi|Oslo|Ottawa|Paris|Philadelphia|Prague|Rio de Janeiro|Rome|San Diego|San Francisco|Santiago|Sao Paulo|Sarajevo|Seattle|Seoul|Shanghai|Shenzhen|Sofia|Stockholm|Sydney|Taipei|Tehran|Tel Aviv|Tokyo|Toronto|Tripoli|Tunis|Vancouver|Vienna|Warsaw|Wellington|Zurich|Africa|Asia|Europe|Latin America|North America|South America|Middle East|Siberia|Crimea|Kashmir|West Bank|Atlantic|Pacific|Mediterranean|Caribbean'.split(
    '|',
  );

/** Capitalised words that never open a person's name. */
export const NO_NAME =
  /^(?:Everyone|Everybody|Nobody|Someone|Somebody|Anyone|Neither|Nothing|Still|Instead|Only|Even|Just|Others|Several|Few|Much|More|Less|So|Yet|Or|Nor|Under|Over|Among|Between|Despite|During|Until|Unlike|Like|Later|Earlier|Perhaps|Maybe|Sources|Locals|Neighbours|Neighbors|Campaigners|Supporters|Opponents|Scholars|Economists|Leaders|Mr|Mrs|Ms|Dr|The|A|An|In|On|At|For|But|And|He|She|It|They|We|I|This|That|These|Those|His|Her|Its|Their|Our|My|Your|As|If|When|While|After|Before|Since|Although|Though|Because|By|From|To|With|Without|According|Also|However|Meanwhile|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|One|Two|Three|Some|Many|Most|All|Both|Each|Other|Another|Such|No|Not|Yes|New|What|Who|Where|Why|How|Which|There|Here|Then|Now|Today|Yesterday|Tomorrow|Last|Next|First|Second|Police|Officials|People|Witnesses|Critics|Experts|Analysts|Residents|Authorities|Investigators|Prosecutors|Lawyers|Doctors|Scientists|Researchers|Republicans|Democrats|American|British|Chinese|French|German|Russian|Israeli|English|Japanese|Indian|Former|Senior|Local|State|Federal|National|International)$/;

/** Words that a full stop cuts short, before a name or in one. */
export const ABBREVIATED =
  'Mr|Mrs|Ms|Dr|Rev|Prof|Maj|Adm|Brig|Cmdr|Cpl|Supt|Insp|Det|Atty|Hon|Msgr|Mt|Ft|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|St|Jr|Sr|vs|No|U\\.S|U\\.K|U\\.N|[A-Z]';

/** Verbs with which news reports speech. */
export const SAY =
  'said|says|say|told|tells|added|adds|asked|asks|wrote|writes|explained|explains|noted|notes|stated|states|argued|argues|claimed|claims|replied|replies|recalled|recalls|insisted|insists|warned|warns|admitted|admits|announced|announces|declared|declares|continued|continues|concluded|concludes|observed|observes|remarked|commented|comments|tweeted|posted|shouted|cried|joked|quipped|responded|responds|answered|predicted|suggested|suggests|urged|urges|complained|lamented|acknowledged|vowed|pledged|testified|exclaimed|whispered|boasted|stressed|emphasized|emphasised|pointed out|went on|countered|reiterated|confirmed|revealed|opined|mused|sighed|retorted|conceded|contended|alleged|repeated|reported|reports|thundered|yelled|screamed|beamed|chimed in|agreed|offered|shot back|began|boomed|read|reads|called|put it|fumed|advised|advises|scoffed|snapped|snaps|narrates|elaborates|shared(?=[.,:]|\\s(?:on|via)\\s)|pleaded|marveled|marvelled|bemoaned|ranted|muttered|grumbled|gushed|ventured|interjected|intoned|chuckled|implored|counseled|counselled|proclaimed|proclaims|asserted|asserts|maintained|maintains|cautioned|cautions|elaborated|clarified|speculated|deadpanned|answers|agrees|barked|bellowed|jokes|quips|recounted|recounts|predicts|complains|laments|acknowledges|retaliated|summed up|growled|shrieked|gasped|enthused|enthuses|reckons|reckoned|bragged|sobbed|gloated|blurted out|hissed|crowed|moaned|groaned|hollered|quoted as saying';
/** Any of them, as a word of its own. */
export const SAID = patternOf(`(?<![\\p{L}-])(?:${SAY})(?![\\p{L}-])`, 'u');

const CAPITALS = near(/(?<!\p{L})(\p{Lu})(\p{Lu}+)/gu);
/** "NEW ELMTON" → "New Elmton": a name in capitals as it is written elsewhere. */
export const inSmall = (name: string): string =>
  name.replace(CAPITALS, (_, first: string, rest: string) => first + rest.toLowerCase());
