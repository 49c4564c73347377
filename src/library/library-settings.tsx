/* What may be set, below all notes. */
import { useEffect, useRef } from 'preact/hooks';
import { FACT_TYPES } from '../facts/fact';
import { ShownTypes } from '../panel/facts/shown-types';
import { ColourNamesForm } from '../panel/notes/colour-names';
import { SiteAccess } from '../panel/states/site-access';
import { useShown } from '../panel/use-shown';
import { useWords } from '../panel/words';
import type { LibraryServices } from './services';

export interface LibrarySettingsProps {
  readonly services: LibraryServices;
  /** How often they were asked for: each time they come into view, with the focus. */
  readonly asked: number;
}

/** Every type can be switched here, whether or not a page at hand has facts of it. */
const EVERY_TYPE = Object.fromEntries(FACT_TYPES.map((type) => [type, 1]));

export function LibrarySettings({ services, asked }: LibrarySettingsProps) {
  const words = useWords();
  const shown = useShown(services);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <footer class="library-foot">
      <h2 class="label" ref={title} tabIndex={-1}>
        {words.say('settings')}
      </h2>
      <ShownTypes shown={shown} counts={EVERY_TYPE} onChange={(next) => void services.setShown(next)} />
      <ColourNamesForm onChange={(names) => void services.setColourNames(names)} />
      <SiteAccess url={null} access={services.access} onGranted={() => {}} />
    </footer>
  );
}
