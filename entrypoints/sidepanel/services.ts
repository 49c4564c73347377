/* The panel's services as the browser gives them. */
import { browser } from 'wxt/browser';
import { background, page, receive } from '../../src/messages/call';
import { follow, notesOnPage, pagePast } from '../../src/notes/live-notes';
import type { Note } from '../../src/notes/note';
import type { NoteDb } from '../../src/notes/note-db';
import type { Services } from '../../src/panel/services';
import { firstModelOf } from '../../src/summary/own-model/first-model';
import { findPromptApi } from '../../src/summary/own-model/prompt-api';
import { promptModel } from '../../src/summary/own-model/prompt-model';
import { findSummarizer } from '../../src/summary/own-model/summarizer-api';
import { summarizerModel } from '../../src/summary/own-model/summarizer-model';
import type { TrialApi } from '../../src/summary/own-model/trial-api';
import { trialModel } from '../../src/summary/own-model/trial-model';
import { reachTab } from './reach-tab';
import { sessionHistory } from './session-history';
import { settingServices } from './setting-services';

/** Firefox's model is reached through a permission of its own; elsewhere there is none to ask for. */
const trialAccess = {
  request: () => browser.permissions.request({ permissions: ['trialML'] as never }),
  api: () => (browser as { trial?: { ml?: TrialApi } }).trial?.ml ?? null,
};

/** Windows of the extension have the browser's models where there are any; background workers never. */
function ownModel() {
  const prompt = findPromptApi(globalThis);
  const summarizer = findSummarizer(globalThis);
  return firstModelOf([
    ...(prompt ? [promptModel(prompt)] : []),
    ...(summarizer ? [summarizerModel(summarizer)] : []),
    ...(import.meta.env.FIREFOX ? [trialModel(trialAccess)] : []),
  ]);
}

export const panelServices = (db: NoteDb): Services => ({
  page,
  background,
  reach: reachTab,
  hear(onEvent, signal) {
    const from = (sender: { tabId: number | null }, tabId: number | null) => tabId ?? sender.tabId ?? -1;
    receive(
      'panel',
      {
        stateChanged: async (sender, tabId) => onEvent(from(sender, tabId), { kind: 'changed' }),
        select: async (sender, tabId, mark) =>
          onEvent(
            from(sender, tabId),
            'fact' in mark
              ? { kind: 'select-fact', fact: mark.fact }
              : { kind: 'select-note', note: mark.note, edit: mark.edit },
          ),
        reading: async (sender, tabId, story, block) =>
          onEvent(from(sender, tabId), { kind: 'reading', story, block }),
      },
      signal,
    );
  },
  liveNotes: (key, onNotes, signal, onUnread) => follow(db, notesOnPage(db, key), onNotes, signal, onUnread),
  livePast: (key, onPast, signal) => follow(db, pagePast(db, key), onPast, signal),
  history: sessionHistory,
  ...settingServices,
  ownModel: ownModel(),
});

/** Beside a private window: its notes are in the background's keeping, and Firefox gives such a panel a database of its own. */
export const privateServices = (services: Services): Services => ({
  ...services,
  liveNotes(key, onNotes, signal, onUnread) {
    const answer = (notes: readonly Note[]) => {
      onUnread?.(null);
      onNotes(notes);
    };
    const ask = () =>
      void background.notesInFull(key).then(
        (notes) => !signal.aborted && answer(notes),
        (error) => {
          console.error('Nutgraf: notes cannot be read', error);
          if (!signal.aborted) onUnread?.('failed');
        },
      );
    // whatever changes a note tells its page, and the page its panel
    services.hear((_tabId, { kind }) => kind === 'changed' && ask(), signal);
    ask();
  },
  livePast: (_key, onPast) => onPast(null),
});
