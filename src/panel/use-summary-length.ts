/* How long summaries are, as set anywhere. */
import { useEffect, useState } from 'preact/hooks';
import type { SummaryLength } from '../summary/summary';
import type { Services } from './services';

export function useSummaryLength(
  services: Pick<Services, 'summaryLength' | 'setSummaryLength'>,
): readonly [SummaryLength, (length: SummaryLength) => void] {
  const [length, setLength] = useState<SummaryLength>('normal');
  useEffect(() => {
    const stop = new AbortController();
    services.summaryLength(setLength, stop.signal);
    return () => stop.abort();
  }, [services]);
  const choose = (next: SummaryLength) => {
    setLength(next); // seen at once; what is stored tells the other panels
    void services.setSummaryLength(next).catch(() => {}); // not remembered, but chosen all the same
  };
  return [length, choose];
}
