/* Which marks are drawn, as set anywhere. */
import { useEffect, useState } from 'preact/hooks';
import { FACT_TYPES } from '../facts/fact';
import type { Services, Shown } from './services';

export function useShown(services: Pick<Services, 'shown'>): Shown {
  const [shown, setShown] = useState<Shown>({ types: FACT_TYPES, all: true, onlySummary: false });
  useEffect(() => {
    const stop = new AbortController();
    services.shown(setShown, stop.signal);
    return () => stop.abort();
  }, [services]);
  return shown;
}
