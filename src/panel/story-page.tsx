/* A page that holds stories: which one, the chosen one whole, and the page's notes. Passes the panel's gestures on to the page. */
import { useMemo, useState } from 'preact/hooks';
import type { FactId } from '../facts/fact';
import type { PageCalls, PageState } from '../messages/calls';
import type { Note, NoteId } from '../notes/note';
import type { Story } from '../stories/story';
import { ChangesPart } from './changes/changes-part';
import { useChanges } from './changes/use-changes';
import { CorrectContext, type FactCorrector } from './facts/correct-context';
import { JumpRow } from './jump-row';
import { jumpsOf } from './jumps';
import { NoteList } from './notes/note-list';
import { useHistory } from './notes/use-history';
import { PlaceArea } from './place/place-area';
import type { PlaceInStory } from './place/place-link';
import type { Services, Shown } from './services';
import { KeysHelp } from './states/keys-help';
import { Notice } from './states/notice';
import { StoryHead } from './story-head';
import { StoryList } from './story-list';
import { StoryView } from './story-view';
import { placeOfKind } from './story-words';
import { useNotes } from './use-notes';
import type { Moves } from './use-position';
import { useSummaryLength } from './use-summary-length';
import { useWords, type WordKey } from './words';

export interface StoryPageProps {
  readonly state: PageState;
  readonly story: Story;
  readonly moves: Moves;
  readonly page: PageCalls;
  readonly services: Services;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}

export function StoryPage({ state, story, moves, page, services, shown, onShown }: StoryPageProps) {
  const words = useWords();
  const { reading, pageKey, outcomes } = state;
  const analysis = state.analysis?.readingId === reading.id ? state.analysis : null; // else it is of an older reading
  const { notes, unread, tags } = useNotes(pageKey, services);
  useHistory(pageKey, services, () => setNotice('notSaved'));
  const { since, now } = useChanges(pageKey, story, reading, services);
  const [notice, setNotice] = useState<WordKey | null>(null);
  const [isHelp, setHelp] = useState(false);
  const [length, setLength] = useSummaryLength(services);
  const index = reading.stories.indexOf(story);
  const here = analysis?.stories[index] ?? null;
  const { position } = moves;

  const failed = () => setNotice('pageDoesNotAnswer');
  const show = (place: PlaceInStory) => {
    moves.jumped();
    page
      .show({ ...place, readingId: reading.id })
      .then((found) => setNotice(found ? null : 'placeGone'), failed);
  };
  const showNote = (note: NoteId) => {
    moves.jumped();
    page.showNote(note).then((found) => setNotice(found ? null : 'placeGone'), failed);
  };
  const hover = (place: PlaceInStory | null) =>
    void page.hover(place && { ...place, readingId: reading.id }).catch(() => {}); // a light that stays out harms nobody
  /** A note is born on the page; the panel opens it for writing. */
  const write = (note: Promise<Note>) => note.then((n) => moves.edit(n.id), failed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `failed` does the same whenever it was made
  const corrector: FactCorrector = useMemo(
    () => ({
      textOf: (block) => story.blocks[block]?.text ?? '',
      onCorrect: (fact, says, at) => void page.correctFact(fact.id, says, at).catch(failed),
    }),
    [story, page],
  );
  const choose = (chosen: Story) => {
    moves.choose(chosen.id);
    scrollTo({ top: 0 });
    show(placeOfKind(chosen, 'headline') ?? { storyId: chosen.id, block: 0, from: null, to: null });
  };

  return (
    <PlaceArea
      onShow={show}
      onShowNote={showNote}
      onHover={hover}
      onNoteOnFact={(fact: FactId) => write(page.noteOnFact(fact))}
      onHelp={() => setHelp(true)}
    >
      {notice && (
        <Notice
          text={words.say(notice)}
          action={{
            label: words.say('readAgain'),
            run: () => void page.readAgain().then(() => setNotice(null), failed),
          }}
          onDismiss={() => setNotice(null)}
        />
      )}
      {reading.stories.length > 1 && (
        <StoryList
          stories={reading.stories}
          analyses={analysis?.stories ?? null}
          chosen={story.id}
          onChoose={choose}
        />
      )}
      <StoryHead
        story={story}
        publishedAt={reading.page.publishedAt}
        authors={reading.stories.length === 1 ? reading.page.authors : []}
        site={reading.page.site}
      />
      <JumpRow jumps={jumpsOf(story, here, since.length > 0, words)} />
      <main>
        {since.length > 0 && <ChangesPart key={story.id} story={story} since={since} now={now} />}
        <CorrectContext.Provider value={corrector}>
          <StoryView
            story={story}
            analysis={here}
            here={position.story === story.id ? position.block : null}
            selected={position.fact}
            shown={shown}
            onShown={onShown}
            length={length}
            onLength={setLength}
            own={{ ownModel: services.ownModel, factsIn: services.background.factsIn }}
            onNote={(fact) => void write(page.noteOnFact(fact.id))}
          />
        </CorrectContext.Provider>
        <NoteList
          key={pageKey}
          notes={notes}
          unread={unread}
          outcomes={outcomes}
          stories={reading.stories}
          selected={position.note}
          editing={position.editing}
          knownTags={tags}
          onEdit={moves.edit}
          onSave={services.background.changeNote}
          onRemove={(id) => void services.background.removeNote(id).catch(() => setNotice('notSaved'))}
          onRestore={(id) => void services.background.restoreNote(id).catch(() => setNotice('notSaved'))}
          onNoteOnStory={() => void write(page.noteOnStory(story.id))}
          onNoteOnPage={() => void write(page.noteOnPage())}
          onOpenLibrary={() => void services.background.openLibrary(null)}
        />
      </main>
      <p class="hint">
        <button type="button" class="quiet" onClick={() => setHelp(true)}>
          {words.say('keysHint')}
        </button>
      </p>
      {isHelp && <KeysHelp onClose={() => setHelp(false)} />}
    </PlaceArea>
  );
}
