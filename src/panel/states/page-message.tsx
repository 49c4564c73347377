/* What the panel says where there is no story to show: each reason has its sentence. */
import type { NoStory } from '../../reading';
import type { PageView } from '../use-page';
import { useWords, type WordKey } from '../words';
import { Message } from './message';

export interface PageMessageProps {
  readonly view: Exclude<PageView, { kind: 'ready' }> | { readonly kind: 'no-story'; readonly why: NoStory };
  readonly onAgain: () => void;
}

const NO_STORY: Readonly<Record<NoStory, WordKey>> = {
  empty: 'noStory_empty',
  'no-text': 'noStory_noText',
  'frames-only': 'noStory_framesOnly',
  'not-html': 'noStory_notHtml',
  'too-big': 'noStory_tooBig',
};

const UNREADABLE: Readonly<Record<Extract<PageView, { kind: 'unreadable' }>['why'], WordKey>> = {
  'browser-page': 'unreadable_browserPage',
  store: 'unreadable_store',
  file: 'unreadable_file',
  pdf: 'unreadable_pdf',
};

export function PageMessage({ view, onAgain }: PageMessageProps) {
  const words = useWords();
  const again = (
    <button type="button" class="plain" onClick={onAgain}>
      {words.say('tryAgain')}
    </button>
  );
  switch (view.kind) {
    case 'loading':
      return <Message title={words.say('reading')} />;
    case 'needs-click':
      return <Message title={words.say('needsClick')} text={words.say('needsClickWhy')} />;
    case 'unreadable':
      return <Message title={words.say('cannotRead')} text={words.say(UNREADABLE[view.why])} />;
    case 'silent':
      return (
        <Message title={words.say('wentWrong')} text={words.say('pageDoesNotAnswer')}>
          {again}
        </Message>
      );
    case 'error':
      return (
        <Message title={words.say('wentWrong')} text={view.message}>
          {again}
        </Message>
      );
    case 'no-story':
      return (
        <Message title={words.say('noStory')} text={words.say(NO_STORY[view.why])}>
          {view.why !== 'too-big' && view.why !== 'not-html' && again}
        </Message>
      );
  }
}
