/* "Always on this site", "on all sites", and the way to take it back. */
import { useEffect, useState } from 'preact/hooks';
import type { Access } from '../services';
import { useWords } from '../words';
import { ALL_SITES, covers, coversEverything, siteOf } from './site-origins';

export interface SiteAccessProps {
  /** Address of the tab; null where it is not known. */
  readonly url: string | null;
  readonly access: Access;
  /** Called after a grant, so that the page is read. */
  readonly onGranted: () => void;
}

export function SiteAccess({ url, access, onGranted }: SiteAccessProps) {
  const words = useWords();
  const granted = useGranted(access);
  const site = siteOf(url);
  if (granted === null) return null;

  // asked in the same turn as the click: after an `await` the browser refuses
  const ask = (origins: readonly string[]) => () =>
    void access.request(origins).then((agreed) => agreed && onGranted());
  const all = coversEverything(granted);
  const here = site !== null && covers(granted, site.origins);
  return (
    <div class="access">
      {all ? (
        <p>
          {words.say('readsAllSites')}{' '}
          <button type="button" class="quiet" onClick={() => void access.remove(ALL_SITES)}>
            {words.say('takeBack')}
          </button>
        </p>
      ) : (
        <>
          {site && here && (
            <p>
              {words.say('readsThisSite', site.name)}{' '}
              <button type="button" class="quiet" onClick={() => void access.remove(site.origins)}>
                {words.say('takeBack')}
              </button>
            </p>
          )}
          {site && !here && (
            <button type="button" class="plain" onClick={ask(site.origins)}>
              {words.say('alwaysOnSite', site.name)}
            </button>
          )}
          <button type="button" class="plain" onClick={ask(ALL_SITES)}>
            {words.say('onAllSites')}
          </button>
        </>
      )}
    </div>
  );
}

/** Null until known. */
function useGranted(access: Access): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = () =>
      void access.granted().then((origins) => {
        if (!stop.signal.aborted) setGranted(origins);
      });
    look();
    access.watch(look, stop.signal);
    return () => stop.abort();
  }, [access]);
  return granted;
}
