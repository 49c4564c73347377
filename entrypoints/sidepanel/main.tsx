import { render } from 'preact';
import { background } from '../../src/messages/call';
import { keepNothing, keepWhenLeaving, leaveEarly } from '../../src/messages/unanswered';
import { openNoteDb } from '../../src/notes/note-db';
import { keepReady } from '../../src/panel/keep-ready';
import { Panel } from '../../src/panel/panel';
import type { Tab } from '../../src/panel/services';
import { WordsContext } from '../../src/panel/words';
import '../../src/panel/style/all';
import { browserWords } from './browser-words';
import { followTab, namedTab } from './follow-tab';
import { panelServices, privateServices } from './services';

keepWhenLeaving(window);
leaveEarly(window);
const words = browserWords();
const services = panelServices(openNoteDb());
const inPrivate = privateServices(services);
const root = document.getElementById('app');

const used = keepReady(background.getReady, () => !document.hidden);
for (const sign of ['pointermove', 'keydown', 'scroll', 'visibilitychange'])
  document.addEventListener(sign, used, { capture: true, passive: true });
services.hear(used, new AbortController().signal);

const draw = (tab: Tab | null) => {
  used();
  keepNothing(tab?.isPrivate ?? false);
  if (!root) return;
  render(
    <WordsContext.Provider value={words}>
      <Panel tab={tab} services={tab?.isPrivate ? inPrivate : services} />
    </WordsContext.Provider>,
    root,
  );
};
draw(null);
void followTab(namedTab(location.search), draw);
