/* The style sheet of the small windows on the page: what stands in `layer.css`, made small by the build, and the colours of notes. */

import { noteBackground } from '../looks';
import { NOTE_COLOURS } from '../mark';
import windows from './layer.css?inline';

export const layerCss =
  windows +
  NOTE_COLOURS.map((c) => `.swatch-${c} i { background: ${noteBackground(c, 'light')} }`).join('\n');
