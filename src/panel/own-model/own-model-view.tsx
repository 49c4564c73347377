/* The offer to have the summary rewritten by the browser's own model, and what came of it: marked as a model's words throughout. */
import type { CheckedLine } from '../../summary/own-model/check-lines';
import { useWords } from '../words';
import type { Own } from './use-own-model';

export interface OwnModelViewProps {
  readonly own: Own;
  /** BCP 47 of the story, and so of what is written. */
  readonly language: string;
}

export function OwnModelView({ own, language }: OwnModelViewProps) {
  const words = useWords();
  const { state, write, cancel, leave } = own;
  const percent = (part: number) =>
    new Intl.NumberFormat(words.locale, { style: 'percent' }).format(Math.min(1, Math.max(0, part)));
  if (state.kind === 'none') return null;
  if (state.kind === 'written') {
    const isAnyUnknown = state.lines.some((line) => line.unknown.length > 0);
    return (
      <div class="own-model">
        <p class="label">{words.say('ownModel_by')}</p>
        <ul class="summary" lang={language}>
          {state.lines.map((line) => (
            <li key={line.text} dir="auto">
              <Line line={line} />
            </li>
          ))}
        </ul>
        {isAnyUnknown && <p class="label">{words.say('ownModel_unknown')}</p>}
        {state.isPartly && <p class="label">{words.say('ownModel_partly')}</p>}
        <button type="button" class="quiet" onClick={leave}>
          {words.say('ownModel_back')}
        </button>
      </div>
    );
  }
  if (state.kind === 'loading' || state.kind === 'writing')
    return (
      <p class="own-model" role="status">
        {state.kind === 'loading'
          ? words.say('ownModel_loading', percent(state.loaded))
          : words.say('ownModel_writing')}{' '}
        {state.kind === 'loading' && <progress max={1} value={state.loaded} />}
        <button type="button" class="quiet" onClick={cancel}>
          {words.say('cancel')}
        </button>
      </p>
    );
  return (
    <div class="own-model">
      {state.kind === 'failed' && <p role="alert">{words.say(`ownModel_${FAILED[state.why]}`)}</p>}
      <button type="button" class="quiet" onClick={write}>
        {words.say(state.kind === 'failed' ? 'tryAgain' : 'ownModel_write')}
      </button>
      {state.kind === 'ready' && state.mustLoad && <p class="label">{words.say('ownModel_mustLoad')}</p>}
    </div>
  );
}

const FAILED = {
  language: 'noLanguage',
  download: 'noDownload',
  'too-long': 'tooLong',
  withheld: 'withheld',
  'not-allowed': 'notAllowed',
  'switched-off': 'switchedOff',
  failed: 'failed',
} as const;

/** The model's words, those that the story does not have marked. */
function Line({ line: { text, unknown } }: { readonly line: CheckedLine }) {
  const words = useWords();
  let at = 0;
  const parts = unknown.map(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return (
      <>
        {before}
        <mark class="not-in-story" title={words.say('ownModel_notInStory')}>
          {text.slice(from, to)}
        </mark>
      </>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
