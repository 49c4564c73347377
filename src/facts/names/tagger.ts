/* A model at work: units, their scores, the best row of labels, names. */
import type { Found } from '../fact';
import type { NameTagger } from '../name-tagger';
import { bestPath } from './best-path.ts';
import { foundName, LABELS, namesOf, OUTSIDE } from './labels.ts';
import type { Model } from './model-file.ts';
import { READERS } from './readers.ts';
import { MOST_KEYS } from './units.ts';
import { WeightTable } from './weight-table.ts';
import { WordLists } from './word-lists.ts';

/** Languages that texts can be read in for tagging. */
export const TAGGED_LANGUAGES: readonly string[] = Object.keys(READERS);

/** What no name begins or ends with, though training texts have it so. */
const EDGE = /[\s:：，,、；;]/;

/** Throws where the model's language has no reader. */
export function makeTagger(model: Model): NameTagger {
  const { language, transitions, lists, caution } = model.header;
  const reader = READERS[language];
  if (!reader) throw new RangeError(`no reader for names in '${language}'`);
  const table = new WeightTable(model);
  const words = new WordLists(
    lists.map((list) => list.split('\n')),
    reader.hashes,
  );
  const keys = new Int32Array(MOST_KEYS);
  const rule = `${language}.names`;

  const tagText = (text: string, folded: string): Found[] => {
    const units = reader.read(folded, words);
    const scores = new Int32Array(units.length * LABELS);
    for (let i = 0; i < units.length; i++) {
      scores[i * LABELS + OUTSIDE] = caution;
      table.add(keys, units.write(i, keys), scores, i * LABELS);
    }
    const labels = bestPath(scores, transitions, units.length);
    return namesOf(labels, units.length).flatMap((name) => {
      let from = units.from(name.from);
      let to = units.to(name.to - 1);
      while (from < to && EDGE.test(text.charAt(from))) from++;
      while (to > from && EDGE.test(text.charAt(to - 1))) to--;
      return from < to ? [foundName(text, from, to, name.type, rule)] : [];
    });
  };
  return {
    language,
    tag: (blocks, folded = blocks) => blocks.map((text, i) => tagText(text, folded[i] ?? text)),
  };
}
