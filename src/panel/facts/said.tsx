/* What was said, by whom: in the speaker's words, and told in the story's. */
import type { Fact } from '../../facts/fact';
import { useWords } from '../words';
import { FactLine } from './fact-line';
import { More } from './more';
import type { FactListProps } from './story-facts';

export interface SaidProps extends FactListProps {
  readonly quotes: readonly Fact[];
}

/** The marks that stand around the quote on the page, where they do. */
const withMarks = (text: string, { from, to }: Fact): string => {
  const [before, after] = [text[from - 1] ?? '', text[to] ?? ''];
  return (
    (/\p{Pi}|["「『]/u.test(before) ? before : '') +
    text.slice(from, to) +
    (/\p{Pf}|["」』]/u.test(after) ? after : '')
  );
};

/** The page's words for the speaker where the name does not hold them: "she", "the mayor"; null where there is nothing to add. */
function otherWords(text: string, { speaker, speakerAt }: Fact): string | null {
  const said = speakerAt ? text.slice(speakerAt.from, speakerAt.to) : '';
  return said && speaker !== null && !speaker.includes(said) ? said : null;
}

export function Said({ quotes, story, selected, onNote }: SaidProps) {
  const words = useWords();
  return (
    <More
      class="said"
      items={quotes}
      limit={6}
      wanted={(quote) => quote.id === selected}
      draw={(quote, i) => {
        const text = story.blocks[quote.block]?.text ?? quote.text;
        const said = otherWords(text, quote);
        return (
          <li key={quote.id}>
            <FactLine
              fact={quote}
              storyId={story.id}
              first={i === 0}
              isSelected={selected === quote.id}
              onNote={onNote}
            >
              <span class={quote.indirect ? 'quote indirect' : 'quote'} lang={story.language}>
                {withMarks(text, quote)}
              </span>
              <span class="speaker">
                {quote.speaker === null ? (
                  <bdi>{words.say('speakerUnknown')}</bdi>
                ) : (
                  <span lang={story.language}>{quote.speaker}</span>
                )}
                {said && <span lang={story.language}> ({said})</span>}
                {quote.indirect && (
                  <>
                    {' '}
                    <bdi class="reported">{words.say('reportedSpeech')}</bdi>
                  </>
                )}
              </span>
            </FactLine>
          </li>
        );
      }}
    />
  );
}
