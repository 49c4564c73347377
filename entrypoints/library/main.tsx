import { render } from 'preact';
import { Library } from '../../src/library/library';
import type { LibraryServices } from '../../src/library/services';
import { background } from '../../src/messages/call';
import { keepWhenLeaving, leaveEarly } from '../../src/messages/unanswered';
import { allNotes, pageHeads } from '../../src/notes/live-notes';
import type { NoteId } from '../../src/notes/note';
import { openNoteDb } from '../../src/notes/note-db';
import { WordsContext } from '../../src/panel/words';
import '../../src/panel/style/theme.css';
import '../../src/panel/style/panel.css';
import '../../src/panel/style/facts.css';
import '../../src/panel/style/notes.css';
import '../../src/panel/style/states.css';
import '../../src/library/library.css';
import { browserWords } from '../sidepanel/browser-words';
import { sessionHistory } from '../sidepanel/session-history';
import { settingServices } from '../sidepanel/setting-services';

const db = openNoteDb();
const failed = (error: unknown) => console.error('Nutgraf: notes cannot be read', error);
const services: LibraryServices = {
  background,
  ...settingServices,
  history: sessionHistory,
  liveAll(onNotes, onPages, signal) {
    const following = [
      allNotes(db).subscribe({ next: onNotes, error: failed }),
      pageHeads(db).subscribe({ next: onPages, error: failed }),
    ];
    const stop = () => {
      for (const f of following) f.unsubscribe();
    };
    signal.addEventListener('abort', stop, { once: true });
  },
};

keepWhenLeaving(window);
leaveEarly(window);
const words = browserWords();
document.title = words.say('library_tab');
const root = document.getElementById('app');
const draw = () =>
  root &&
  render(
    <WordsContext.Provider value={words}>
      <Library services={services} selected={(location.hash.slice(1) || null) as NoteId | null} />
    </WordsContext.Provider>,
    root,
  );
draw();
addEventListener('hashchange', draw);
