/* Two wordings of one sentence in one line: what went struck out, what came underlined. */
import type { WordChange } from '../../changes/change';

export interface WordDiffProps {
  readonly words: readonly WordChange[];
}

export function WordDiff({ words }: WordDiffProps) {
  return (
    <>
      {words.map(({ what, text }, i) => {
        const Mark = what === 'removed' ? 'del' : what === 'added' ? 'ins' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one sentence never change places
        return <Mark key={i}>{text}</Mark>;
      })}
    </>
  );
}
