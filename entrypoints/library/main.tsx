import { render } from 'preact';
import { Library } from '../../src/library/library';
import type { LibraryServices } from '../../src/library/services';
import { background } from '../../src/messages/call';
import { keepWhenLeaving, leaveEarly } from '../../src/messages/unanswered';
import { allNotes, follow, pageHeads } from '../../src/notes/live-notes';
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
const services: LibraryServices = {
  background,
  ...settingServices,
  history: sessionHistory,
  liveAll(onNotes, onPages, signal, onUnread) {
    follow(db, allNotes(db), onNotes, signal, onUnread);
    follow(db, pageHeads(db), onPages, signal); // without them notes stand under their addresses
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
