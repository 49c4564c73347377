/* A model at work: units, their scores, probable names, and those once more as wholes. */
import type { NameTagger, TaggedName } from '../name-tagger';
import { isBalanced, trimEdges } from './edges.ts';
import { LabelChain } from './label-chain.ts';
import { foundName, LABELS, OUTSIDE } from './labels.ts';
import { chooseNames, likelyNames } from './likely-names.ts';
import type { Model } from './model-file.ts';
import { READERS } from './readers.ts';
import { SecondLook } from './second-look.ts';
import { MOST_KEYS } from './units.ts';
import { WeightTable } from './weight-table.ts';
import { WordClasses } from './word-classes.ts';
import { WordLists } from './word-lists.ts';
import type { CutWords } from './zh-words.ts';

/** Languages that texts can be read in for tagging. */
export const TAGGED_LANGUAGES: readonly string[] = Object.keys(READERS);

/** Score of the label outside where nothing else is weighed. */
const SURELY = 1e6;

/** Throws where the model's language has no reader. */
export function makeTagger(model: Model): NameTagger {
  const { language, transitions, lists, step, softness, trust, least } = model.header;
  const reader = READERS[language];
  if (!reader) throw new RangeError(`no reader for names in '${language}'`);
  const table = new WeightTable(model);
  const words = {
    lists: new WordLists(
      lists.map((list) => list.split('\n')),
      reader.hashes,
    ),
    classes: new WordClasses(model.entries, ...reader.sizes),
  };
  const keys = new Int32Array(MOST_KEYS);
  /** Of the text at hand, LABELS a unit. */
  let scores = new Int32Array(0);
  const rule = `${language}.names`;
  const chain = new LabelChain(transitions, step / softness);
  const secondLook = trust && new SecondLook(table, trust, step);

  const tagText = (text: string, folded: string, cut?: CutWords): TaggedName[] => {
    const units = reader.read(folded, words, cut);
    if (scores.length < units.length * LABELS) scores = new Int32Array(2 * units.length * LABELS);
    else scores.fill(0, 0, units.length * LABELS);
    for (let i = 0; i < units.length; i++)
      if (units.outside(i)) scores[i * LABELS + OUTSIDE] = SURELY;
      else table.add(keys, units.write(i, keys), scores, i * LABELS);
    const likely = likelyNames(scores, units.length, chain).filter(({ from, to }) =>
      isBalanced(text, units.from(from), units.to(to - 1)),
    );
    return chooseNames(secondLook?.weigh(likely, units) ?? likely, units.length, least).flatMap((name) => {
      const span = trimEdges(text, units.from(name.from), units.to(name.to - 1));
      if (!span) return [];
      return [{ ...foundName(text, span.from, span.to, name.type, rule), probability: name.probability }];
    });
  };
  return {
    language,
    *tag(blocks, folded = blocks) {
      const cut = reader.cutTogether?.(folded);
      for (const [i, text] of blocks.entries()) yield tagText(text, folded[i] ?? text, cut);
    },
  };
}
