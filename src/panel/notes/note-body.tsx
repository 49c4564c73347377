/*
 * What was written in a note, drawn. A long one shows its beginning first; a very long one is shown whole as it was typed, since
 * drawing a book's Markdown would stop the window.
 */
import { useState } from 'preact/hooks';
import { Markdown } from '../markdown/markdown';
import { useWords } from '../words';

export interface NoteBodyProps {
  /** Markdown, as long as it may be. */
  readonly text: string;
}

/** Characters that a note shows at first; one little longer is shown whole. */
const GLANCE = 2000;
const LITTLE = 500;
/** Characters above which no Markdown is drawn. */
const MOST_DRAWN = 50_000;

export function NoteBody({ text }: NoteBodyProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  if (text.length <= GLANCE + LITTLE) return <Markdown text={text} />;
  return (
    <>
      {isWhole && text.length > MOST_DRAWN ? (
        <p class="markdown typed" dir="auto">
          {text}
        </p>
      ) : (
        <Markdown text={isWhole ? text : beginning(text)} />
      )}
      <button type="button" class="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        {words.say(isWhole ? 'noteShowLess' : 'noteShowAll')}
      </button>
    </>
  );
}

/** As far as a paragraph, a line, a word ends. */
function beginning(text: string): string {
  const start = text.slice(0, GLANCE);
  const end = ['\n\n', '\n', ' '].map((gap) => start.lastIndexOf(gap)).find((at) => at > GLANCE / 2);
  return `${start.slice(0, end ?? GLANCE)} …`;
}
