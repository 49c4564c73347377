/* German words for reading a summary: stop words and words that lean on the sentence before. */
import type { LanguageWords } from '../language';
import { dePageWords } from './page-words';

const STOP =
  'ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf darin darüber darum das dass dazu dein dem den denen denn der deren des dessen deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer für gegen gegenüber gewesen hab habe haben hat hatte hatten hätte hätten her heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner können könnte könnten laut man mehr mein mich mir mit muss müssen nach nachdem nicht nichts noch nun nur ob obwohl oder ohne sagt sagte sagten schon sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sind so sobald sogar solche soll sollen sollte sollten somit sondern sonst sowie über um und uns unser unter viel viele vom von vor war waren wäre wären warum was weil weiter weitere weiteren welche welcher wenn wer werden wie wieder will wir wird wo worden wurde wurden würde würden zu zum zur zwar zwischen';
// not "es", which mostly stands for nothing ("Es gibt"), nor "diese" ("Diese Woche")
const LEANING =
  'er sie ihr ihre ihm ihn ihnen dieser dieses diesem diesen jener jene solche beide doch aber und oder denn sondern auch dabei dafür dagegen daher damit danach dann daran darauf darin darüber darum dazu deshalb deswegen dennoch trotzdem jedoch zudem außerdem allerdings hingegen stattdessen somit folglich so demnach hierzu hierbei';

/** `ELMSTADT (dpa) – `, `Elmstadt (Reuters) - `, `(AFP) – `. */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{L}.-]+(?:[ /]\p{Lu}?[\p{L}.-]+){0,3}\s*\((?:dpa|AFP|AP|Reuters|epd|KNA|sid|APA|[\p{L}/]{2,8})\)|\((?:dpa|AFP|AP|Reuters|epd|KNA|sid|APA)\)|\p{Lu}{3}[\p{Lu}/ -]+\.?)\s*[—–-]{1,2}\s+(?=[\p{Lu}„"»])/u;

export const deWords: LanguageWords = {
  ...dePageWords,
  stop: new Set(STOP.split(' ')),
  leaning: [...LEANING.split(' '), 'zum beispiel', 'im gegensatz dazu', 'darüber hinaus', 'aus diesem grund'],
  dateline: DATELINE,
};
