/* The panel: what the page in the tab holds, or why there is nothing to show; and on which sites Nutgraf may read by itself. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { WithColourNames } from './notes/colour-names';
import type { Services, Tab } from './services';
import { Notice } from './states/notice';
import { PageMessage } from './states/page-message';
import { PrivateWindow } from './states/private-window';
import { SiteAccess } from './states/site-access';
import { StoryPage } from './story-page';
import { usePage } from './use-page';
import { chosenStory, usePosition } from './use-position';
import { useShown } from './use-shown';
import { useWords } from './words';

export interface PanelProps {
  /** Null while it is not known which tab it is. */
  readonly tab: Tab | null;
  readonly services: Services;
}

const clock = () => performance.now();

export function Panel({ tab, services }: PanelProps) {
  const words = useWords();
  const moves = usePosition(clock);
  const { view, again } = usePage(tab, services, (event) =>
    moves.hear(event, view.kind === 'ready' ? view.state.analysis : null),
  );
  const shown = useShown(services);
  const tabId = tab?.id ?? null;
  const page = useMemo(() => (tabId === null ? null : services.page(tabId)), [tabId, services]);
  const state = view.kind === 'ready' ? view.state : null;
  const story = state && chosenStory(state.reading, moves.position.story);
  const [isUpdateSeen, setUpdateSeen] = useState(true);
  useEffect(() => setUpdateSeen(!state?.updated), [state]);

  return (
    <WithColourNames services={services}>
      {tab?.isPrivate && <PrivateWindow services={services} />}
      {!isUpdateSeen && (
        <Notice text={words.say('pageUpdated')} action={null} onDismiss={() => setUpdateSeen(true)} />
      )}
      {state && story && page ? (
        <StoryPage
          state={state}
          story={story}
          moves={moves}
          page={page}
          services={services}
          shown={shown}
          onShown={(next) => {
            void services.setShown(next);
            void page.setShown(next.types, next.all, next.onlySummary).catch(() => {}); // a page that is gone shows nothing anyway
          }}
        />
      ) : (
        <PageMessage
          view={
            view.kind === 'ready' ? { kind: 'no-story', why: view.state.reading.noStory ?? 'no-text' } : view
          }
          onAgain={again}
        />
      )}
      {view.kind !== 'unreadable' && (
        <footer class="foot">
          <SiteAccess url={tab?.url ?? null} access={services.access} onGranted={again} />
        </footer>
      )}
    </WithColourNames>
  );
}
