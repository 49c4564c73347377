import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundCalls } from '../src/background/background-calls';
import { loadBrain } from '../src/background/brain';
import { registerForGrantedSites, startInTab, startInTabsOf } from '../src/background/content-scripts';
import { noteStores } from '../src/background/note-stores';
import { openPanel } from '../src/background/open-panel';
import { withToldErrors } from '../src/background/told-errors';
import { page, panel, receive, type Sender } from '../src/messages/call';
import { doneByCall, doUnanswered } from '../src/messages/unanswered';
import { openNoteDb } from '../src/notes/note-db';
import { noteStore } from '../src/notes/note-store';
import { privateNotes } from '../src/notes/private-notes';
import { keepsPrivateNotes } from '../src/settings';

type Answering = (sender: Sender, ...args: readonly unknown[]) => Promise<unknown>;
type Tab = { id?: number | undefined; windowId?: number | undefined };

export default defineBackground(() => {
  const now = () => new Date();
  const store = noteStore(openNoteDb(), now);
  const session = privateNotes(browser.storage.session, now);
  const brain = () => loadBrain((file) => browser.runtime.getURL(file as '/'));
  const calls = backgroundCalls(noteStores(store, session, keepsPrivateNotes.get), store, brain);
  receive('background', withToldErrors(calls), null, doneByCall);
  // what private windows ask for is never kept there
  const nobody: Sender = { tabId: null, url: null, isPrivate: false };
  doUnanswered((call, args) => (calls[call] as Answering)(nobody, ...args));

  /** The panel first, in the same turn as the gesture; then the page. */
  const open = (tab: Tab | undefined): void => {
    void openPanel(tab?.windowId);
    const id = tab?.id;
    // a panel that was open already looks again: what it may know of the tab has changed with the click
    if (id !== undefined) void startInTab(id).then(() => panel.stateChanged(id));
  };
  browser.action.onClicked.addListener(open);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') open(tab);
    if (command === 'toggle-marks' && tab?.id !== undefined)
      void page(tab.id)
        .toggleShown()
        .catch(() => {}); // no script in that tab
  });

  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      const title = (key: 'openPanel' | 'highlightSelection' | 'noteOnSelection') =>
        browser.i18n.getMessage(key);
      browser.contextMenus.create({
        id: 'open-panel',
        title: title('openPanel'),
        contexts: ['page', 'action'],
      });
      browser.contextMenus.create({
        id: 'highlight',
        title: title('highlightSelection'),
        contexts: ['selection'],
      });
      browser.contextMenus.create({ id: 'note', title: title('noteOnSelection'), contexts: ['selection'] });
    });
    void registerForGrantedSites().then(startInTabsOf);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'open-panel') open(tab);
    else if (tab?.id !== undefined) {
      const { id } = tab;
      void startInTab(id).then(
        (started) =>
          started &&
          page(id)
            .noteOnSelection(info.menuItemId === 'note')
            .catch(() => false),
      );
    }
  });

  browser.windows.onRemoved.addListener(async () => {
    const open = await browser.windows.getAll();
    if (!open.some((w) => w.incognito)) await session.forgetAll();
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerForGrantedSites().then(() => startInTabsOf(origins));
  });
  browser.permissions.onRemoved.addListener(() => void registerForGrantedSites());
  browser.runtime.onStartup.addListener(() => void registerForGrantedSites());
});
