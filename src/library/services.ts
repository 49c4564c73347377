/* What the library asks of the world around it. */
import type { BackgroundCalls } from '../messages/calls';
import type { Unread } from '../notes/live-notes';
import type { Note, PageHead } from '../notes/note';
import type { Access, Services } from '../panel/services';

export interface LibraryServices
  extends Pick<Services, 'shown' | 'setShown' | 'colourNames' | 'setColourNames' | 'history'> {
  readonly background: Pick<BackgroundCalls, 'changeNote' | 'removeNote' | 'restoreNote' | 'doTogether'>;
  readonly access: Access;
  /**
   * Every living note, newest first, and what every saved page is called: at once and after each change. And why notes cannot be read
   * now, null once they can.
   */
  liveAll(
    onNotes: (notes: readonly Note[]) => void,
    onPages: (pages: readonly PageHead[]) => void,
    signal: AbortSignal,
    onUnread?: (why: Unread | null) => void,
  ): void;
}
