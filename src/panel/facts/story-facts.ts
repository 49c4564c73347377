/* What every list of facts is given. */
import type { Fact, FactId } from '../../facts/fact';
import type { Story } from '../../stories/story';

export interface FactListProps {
  readonly story: Story;
  /** Selected on the page; null for none. */
  readonly selected: FactId | null;
  readonly onNote: (fact: Fact) => void;
}
