/* Which facts the line above them leaves: those in whose lines the words stand. */
import type { Fact, FactType } from '../../facts/fact';
import type { Story } from '../../stories/story';
import { foldForSearch } from '../../text/fold-for-search';
import { aroundFact } from '../place/around';
import { HOW_MUCH } from './group-facts';

/** Their lines show their sentence beside them. */
const WITH_SENTENCE: readonly FactType[] = ['time', ...HOW_MUCH];

/** What of a fact is searched, folded; kept as long as the fact is, since it is asked for with every key. */
const texts = new WeakMap<Fact, string>();
function textOf(fact: Fact, story: Story): string {
  let text = texts.get(fact);
  if (text === undefined) {
    const { before, words, after } = aroundFact(story, fact);
    const sentence = WITH_SENTENCE.includes(fact.type) ? before + words + after : null;
    text = foldForSearch([fact.text, fact.value, fact.role, fact.speaker, sentence].join('\n'));
    texts.set(fact, text);
  }
  return text;
}

/**
 * Facts in which `query` stands: in the page's words, the full name, the role, the speaker, or as much of the sentence as is shown with
 * it. All of them for a blank query.
 */
export function filterFacts(facts: readonly Fact[], query: string, story: Story): readonly Fact[] {
  const wanted = foldForSearch(query.trim());
  return wanted ? facts.filter((fact) => textOf(fact, story).includes(wanted)) : facts;
}
