/* Which parts the jump row leads to: those that are drawn. */
import type { StoryAnalysis } from '../analysis';
import type { Story } from '../stories/story';
import { GROUPS } from './facts/fact-groups';
import { groupFacts } from './facts/group-facts';
import type { Jump } from './jump-row';
import { hasSections } from './section-list';
import type { Words } from './words';

export function jumpsOf(
  story: Story,
  analysis: StoryAnalysis | null,
  isChanged: boolean,
  words: Words,
): Jump[] {
  const groups = groupFacts(analysis?.facts ?? []);
  return [
    ...(isChanged ? [{ id: 'changes', label: words.say('changes') }] : []),
    { id: 'summary', label: words.say('summary') },
    ...(hasSections(story) || analysis?.topics?.length
      ? [{ id: 'sections', label: words.say('sections') }]
      : []),
    ...GROUPS.filter(([id]) => groups[id].length > 0).map(([id, label]) => ({ id, label: words.say(label) })),
    { id: 'notes', label: words.say('notes') },
  ];
}
