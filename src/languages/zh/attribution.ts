/* Whose a quotation is where no verb of saying tells it: 这是某某的话, ——某某, a block of its own behind “某某写道:”. Folded text. */
import type { Found } from '../../facts/fact';
import { pronoun, sentenceStart } from './pronouns';
import type { Speaker, Speech } from './speakers';

const asSpeaker = (p: Found): Speaker | null =>
  typeof p.value === 'string' ? { name: p.value, at: { from: p.from, to: p.to } } : null;

const WORDS =
  '话|口头禅|心声|感受|感言|感慨|寄语|嘱托|叮嘱|勉励|期许|期望|期盼|殷切希望|心愿|承诺|信条|座右铭|回答|名言|评价';
const THIS_IS = new RegExp(
  `^。?\\s*这(?:句话|番话|段话)?(?:也|就|便|正|既)?是([^,。;!?:“”]{1,40}?的[^,。;!?:“”的]{0,8}(?:${WORDS}))(?=[,。;!?]|$)`,
);
/** Whom the words were said to or of comes behind one of these. */
const TOWARDS = /[对向给听写]/;

/** “……。”这是某某对儿女说的话: null where it is told of nobody. */
export function toldOf(speech: Speech, at: number): Speaker | null {
  const clause = THIS_IS.exec(speech.text.slice(at, at + 64));
  const said = clause?.[1];
  if (!clause || !said) return null;
  const from = at + clause[0].length - said.length;
  const person = speech.people.find((p) => p.from >= from && p.to <= from + said.length);
  if (person && !TOWARDS.test(speech.text.slice(from, person.from))) return asSpeaker(person);
  return /^[他她]/.test(said) ? pronoun(speech, from, from + 1, sentenceStart(speech.text, at - 2)) : null;
}

const DASH = /^[。,]?\s*(?:—{1,2}|-{2})\s*/;
/** Behind the one who signs nothing more is told. */
const SIGNED = /^(?:先生|女士|教授|院士|代表|委员|老师)?\s*(?:$|[:(《。,;“])/;

/** “……。”——村民某某: who signs what stands before `at`. */
export function signedBy(text: string, people: readonly Found[], at: number): Speaker | null {
  const dash = DASH.exec(text.slice(at, at + 8))?.[0];
  if (dash === undefined) return null;
  const from = at + dash.length;
  const person = people.find((p) => p.from >= from && p.from <= from + 20);
  if (!person || /[,。;:!?“”]/.test(text.slice(from, person.from))) return null;
  return SIGNED.test(text.slice(person.to, person.to + 6)) ? asSpeaker(person) : null;
}
