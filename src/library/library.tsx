/* Every note of every page: search, filter, edit, delete with undo; and what may be set. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { foldTag } from '../notes/add-tags';
import { byCreation } from '../notes/by-creation';
import type { Note, NoteId } from '../notes/note';
import { LongList } from '../panel/long-list';
import { WithColourNames } from '../panel/notes/colour-names';
import { NoteItem } from '../panel/notes/note-item';
import { HEIGHT, PORTION } from '../panel/notes/note-list';
import { RemovedItem } from '../panel/notes/removed-item';
import { useDeleted } from '../panel/notes/use-deleted';
import { Message } from '../panel/states/message';
import { Notice } from '../panel/states/notice';
import { useWords } from '../panel/words';
import { filterNotes, groupByPage, NO_FILTER, tagsOf } from './filter-notes';
import { LibraryHead } from './library-head';
import { LibrarySettings } from './library-settings';
import { NoteOrigin } from './note-origin';
import { PageNotes } from './page-notes';
import { SelectionBar } from './selection-bar';
import type { LibraryServices } from './services';
import { useLibrary } from './use-library';
import { useLibraryHistory } from './use-library-history';
import { useLitWords } from './use-lit-words';
import { useMany } from './use-many';
import { useSelection } from './use-selection';
import { wordsAddress } from './words-address';

export interface LibraryProps {
  readonly services: LibraryServices;
  /** The note to show first; null for none. */
  readonly selected: NoteId | null;
}

const NONE: readonly Note[] = [];
const PAGES_AT_ONCE = 10;
const newestFirst = (a: Note, b: Note) => byCreation(b, a);

/** Within the names that the reader gave the colours: what is written out has them too. */
export function Library(props: LibraryProps) {
  return (
    <WithColourNames services={props.services}>
      <AllNotes {...props} />
    </WithColourNames>
  );
}

function AllNotes({ services, selected }: LibraryProps) {
  const words = useWords();
  const { notes, pages, unread } = useLibrary(services);
  const [filter, setFilter] = useState(NO_FILTER);
  const [isFailed, setFailed] = useState(false);
  const [settingsAsked, askSettings] = useState(0);
  const [editing, setEditing] = useState<NoteId | null>(null);
  const deleted = useDeleted(notes ?? NONE, newestFirst);
  const tags = useMemo(() => tagsOf(notes ?? []), [notes]);
  const found = useMemo(() => filterNotes(deleted.all, pages, filter), [deleted.all, pages, filter]);
  const groups = useMemo(() => groupByPage(found, pages), [found, pages]);
  const main = useRef<HTMLElement>(null);
  useLitWords(main, filter.query);
  const { changeNote, removeNote, restoreNote } = services.background;
  const failed = () => setFailed(true);
  useLibraryHistory(notes, services, failed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is gone changes `deleted.all`, and with it the groups
  const shown = useMemo(
    () => groups.flatMap((g) => g.notes.filter((note) => !deleted.isGone(note))),
    [groups],
  );
  const selection = useSelection(shown);
  const many = useMany(selection, notes, tags, pages, services, failed);
  const wanted = [selected, editing].map((id) => found.find((n) => n.id === id)?.page ?? null);
  const countOf = (some: readonly Note[]) => some.length - some.filter(deleted.isGone).length;
  /** Beside the box itself Firefox takes no click with Shift. */
  const besideTick = (note: Note, event: MouseEvent) => {
    if (!event.shiftKey || event.target !== event.currentTarget) return;
    event.preventDefault();
    selection.tick(note, !selection.has(note), true);
  };
  const tickOf = (note: Note) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys press the box itself
    <label class="tick-box" onClick={(event) => besideTick(note, event)}>
      <input
        type="checkbox"
        class="tick"
        aria-label={words.say('select_note')}
        checked={selection.has(note)}
        onClick={(event) => selection.tick(note, event.currentTarget.checked, event.shiftKey)}
      />
    </label>
  );

  const showTag = (tag: string) => {
    setFilter({ ...NO_FILTER, tag: tags.find((t) => foldTag(t) === foldTag(tag)) ?? tag });
    scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('.library-filter input')?.focus({ preventScroll: true });
  };
  const draw = (note: Note, i: number) =>
    deleted.isGone(note) ? (
      <RemovedItem
        key={note.id}
        takesFocus={() => deleted.takesFocus(note)}
        onRestore={() => {
          deleted.bringBack(note);
          restoreNote(note.id).catch(failed);
        }}
        onDismiss={() => deleted.forget(note)}
      />
    ) : (
      <NoteItem
        key={note.id}
        note={note}
        isThere={false}
        now={null}
        first={i === 0}
        isEditing={editing === note.id}
        isSelected={selected === note.id}
        knownTags={tags}
        href={wordsAddress(pages.get(note.page)?.url ?? note.page, note)}
        origin={<NoteOrigin note={note} title={pages.get(note.page)?.title ?? null} />}
        tick={tickOf(note)}
        takesFocus={() => deleted.takesFocus(note)}
        onTag={showTag}
        onEdit={(is) => setEditing(is ? note.id : null)}
        onSave={(change, base) => changeNote(note.id, change, base)}
        onRemove={(isHere) => {
          if (isHere) deleted.add(note);
          removeNote(note.id).catch(failed);
        }}
      />
    );
  const isEmpty = notes !== null && deleted.all.length === 0;
  const empty = pages.size > 0 ? 'library_emptied' : 'library_empty'; // a page is kept when its notes go
  return (
    <div class={selection.notes.length ? 'library ticking' : 'library'}>
      <LibraryHead
        filter={filter}
        tags={tags}
        found={
          isEmpty || notes === null
            ? null
            : { notes: shown.length, pages: groups.length, ticked: selection.notes.length }
        }
        onFilter={setFilter}
        onSettings={() => askSettings(settingsAsked + 1)}
      />
      <main ref={main}>
        {unread && (
          <Message title={words.say('unread')} text={words.say(`unread_${unread}`)}>
            <button type="button" class="plain" onClick={() => location.reload()}>
              {words.say('tryAgain')}
            </button>
          </Message>
        )}
        {isEmpty && <Message title={words.say(empty)} text={words.say(`${empty}How`)} />}
        <LongList
          as="div"
          items={groups}
          idOf={(group) => group.key}
          draw={(group) => (
            <PageNotes
              key={group.key}
              group={group}
              count={countOf(group.notes)}
              list={
                <LongList
                  as="ul"
                  class="notes"
                  items={group.notes}
                  idOf={(note) => note.id}
                  draw={draw}
                  wanted={[selected, editing]}
                  portion={PORTION}
                  height={HEIGHT}
                />
              }
            />
          )}
          wanted={wanted}
          portion={PAGES_AT_ONCE}
          height={4 * HEIGHT}
        />
      </main>
      <div class="library-dock">
        {isFailed && <Notice text={words.say('notSaved')} action={null} onDismiss={() => setFailed(false)} />}
        {many.working > 0 && (
          <div class="notice">
            <span role="status">{words.count('select_working', many.working)}</span>
            <progress aria-label={words.count('select_working', many.working)} />
          </div>
        )}
        {many.done && (
          <Notice
            key={many.done.id}
            text={many.done.text}
            action={many.done.undo && { label: words.say('undo'), run: many.done.undo }}
            takesFocus={many.done.takesFocus}
            onDismiss={many.dismiss}
          />
        )}
        {selection.notes.length > 0 && (
          <SelectionBar
            notes={selection.notes}
            shown={shown.length}
            knownTags={tags}
            bar={many.bar}
            onGesture={many.act}
            onCopy={many.copy}
            onExport={many.save}
            onAll={selection.tickAll}
            onLeave={selection.clear}
          />
        )}
      </div>
      <LibrarySettings services={services} asked={settingsAsked} />
    </div>
  );
}
