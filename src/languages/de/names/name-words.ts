/* Words that names of people stand beside, and the commonest given names. Nothing that is an ordinary noun too (Rose, Ernst, Wolf). */

/** Endings of offices and trades, as a pattern; `in` is added. */
export const ROLE =
  '(?:[\\p{Lu}][\\p{L}-]*)?(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Ss]precher|[Cc]hef|[Tt]rainer|[Mm]eister|[Ll]eiter|[Dd]irektor|[Aa]nwalt|[Rr]ichter|[Ll]ehrer|[Ff]orscher|[Pp]rofessor|[Ee]xperte|[Ff]ührer|[Gg]ründer|[Rr]at|[Kk]ommissar|[Ss]ekretär|[Pp]olitiker|[Kk]andidat|[Aa]utor|[Ss]änger|[Ss]chauspieler|[Rr]egisseur|[Ss]pieler|[Tt]orwart|[Ff]orscher|[Ww]issenschaftler|[Öö]konom|[Aa]rzt|[Ää]rztin|[Vv]orsitzende|[Bb]eauftragte|[Aa]bgeordnete)r?(?:in)?';
export const ROLE_END = new RegExp(`^${ROLE}$`, 'u');

export const GIVEN =
  'Achim|Adrian|Alexander|Alexandra|Andrea|Andreas|Angela|Anja|Anke|Anna|Anne|Annette|Anton|Armin|Astrid|Barbara|Beate|Benjamin|Bernd|Bernhard|Bettina|Birgit|Björn|Brigitte|Carla|Carsten|Charlotte|Christian|Christiane|Christina|Christine|Christoph|Claudia|Clara|Cornelia|Daniel|Daniela|David|Dennis|Detlef|Dieter|Dirk|Doris|Elena|Elisabeth|Elke|Emil|Emma|Erik|Eva|Fabian|Felix|Florian|Frank|Franziska|Franz|Friedrich|Gabriele|Georg|Gerd|Gerhard|Gisela|Günter|Günther|Gustav|Hannah|Hanna|Hannes|Hans|Harald|Heike|Heiko|Heinrich|Heinz|Helga|Helmut|Henrik|Herbert|Holger|Horst|Ines|Inge|Ingrid|Jakob|Jan|Jana|Janine|Jens|Joachim|Jochen|Johann|Johanna|Johannes|Jonas|Jörg|Josef|Julia|Julian|Jürgen|Jutta|Karin|Karl|Karsten|Katharina|Kathrin|Katja|Katrin|Kerstin|Kirsten|Klaus|Konrad|Kristina|Lars|Laura|Lea|Lena|Leon|Leonie|Lisa|Lothar|Ludwig|Luisa|Lukas|Manfred|Manuela|Marc|Marco|Marcel|Maria|Marie|Marina|Mario|Marion|Markus|Martin|Martina|Matthias|Max|Maximilian|Melanie|Michael|Michaela|Mirjam|Monika|Nadine|Nicole|Niklas|Nils|Nina|Norbert|Olaf|Oliver|Oskar|Otto|Patrick|Paul|Paula|Petra|Philipp|Rainer|Ralf|Ralph|Reinhard|Renate|Robert|Roland|Rolf|Rudolf|Sabine|Sandra|Sara|Sarah|Sascha|Sebastian|Silke|Silvia|Simon|Simone|Sonja|Sophie|Stefan|Stefanie|Steffen|Stephan|Susanne|Sven|Svenja|Tanja|Theo|Theresa|Thomas|Thorsten|Tim|Tobias|Torsten|Ulrich|Ulrike|Ursula|Ute|Uwe|Vanessa|Vera|Verena|Volker|Walter|Werner|Wilhelm|Wolfgang|Yvonne';

/** A surname, with "von der" before it or a dash in it. */
export const SURNAME =
  '(?:(?:von der|von den|von|van der|van|zu) )?\\p{Lu}\\p{Ll}[\\p{L}’]*(?:-\\p{Lu}\\p{Ll}+)?';
/** A given name of any people, second ones too. */
export const ANY_GIVEN = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\.)?';

/** Verbs of saying, in both tenses. */
export const SAY =
  'sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|meinte|meint|berichtete|berichtet|berichteten|schrieb|schreibt|schrieben|warnte|warnt|forderte|fordert|antwortete|antwortet|fragte|fragt|rief|ruft|bestätigte|bestätigt|ergänzte|ergänzt|versicherte|versichert|kritisierte|kritisiert|kommentierte|kommentiert|teilte|teilten|fügte|kündigte|räumte|lobte|klagte|klagt|erzählte|erzählt|erinnerte|urteilte|entgegnete|erwiderte|stellte|sprach|äußerte|verkündete|glaubt|findet|fand|behauptete|behauptet|schilderte|schildert|mahnte|mahnt|erläuterte|erläutert|versprach|verspricht|beteuerte|beteuert|prognostizierte|resümierte|resümiert|beklagte|beklagt|hoffte|hofft|bedauerte|drohte|droht|befand';

/** Countries as news calls them → as the browser does. */
export const EVERYDAY_COUNTRIES: Readonly<Record<string, string>> = {
  USA: 'Vereinigte Staaten',
  'Vereinigten Staaten': 'Vereinigte Staaten',
  Großbritannien: 'Vereinigtes Königreich',
  Grossbritannien: 'Vereinigtes Königreich',
  Holland: 'Niederlande',
  Niederlanden: 'Niederlande',
  Weißrussland: 'Belarus',
};
