/* Says what becomes of notes that are written in a private window, and lets the person have it otherwise. */
import { useEffect, useState } from 'preact/hooks';
import type { Services } from '../services';
import { useWords } from '../words';

export interface PrivateWindowProps {
  readonly services: Pick<Services, 'keepsPrivate' | 'setKeepsPrivate'>;
}

export function PrivateWindow({ services }: PrivateWindowProps) {
  const words = useWords();
  const [isKept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    services.keepsPrivate(setKept, stop.signal);
    return () => stop.abort();
  }, [services]);
  if (isKept === null) return null;
  return (
    <p class="private">
      <span>{words.say(isKept ? 'privateKept' : 'privateForgotten')}</span>
      <button type="button" class="quiet" onClick={() => void services.setKeepsPrivate(!isKept)}>
        {words.say(isKept ? 'privateForget' : 'privateKeep')}
      </button>
    </p>
  );
}
