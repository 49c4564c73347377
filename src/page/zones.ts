/* The parts of a story as lines: what stands between the headline and the first paragraph, the body, and what trails after it. */
import { headingTag } from './headline';
import type { Box, PageLine } from './page-line';

export interface Zones {
  /** Index of the headline among the lines; -1 where it is none of them. */
  readonly headline: number;
  /** Index of the first line of the body; the number of lines where there is no body. */
  readonly body: number;
  /** Index of the last line of running text; -1 where there is none. */
  readonly last: number;
  /** Font size of most running text, CSS pixels. */
  readonly fontSize: number;
  /** True where most running text is centred. */
  readonly centred: boolean;
  readonly prose: number;
}

/** A container with this share of all running text is the body's. */
const BODY_SHARE = 0.3;
/** How many containers up from a paragraph the body's may be. */
const REACH = 3;

export function findZones(lines: readonly PageLine[], main: PageLine | null): Zones {
  const headline = main ? lines.indexOf(main) : -1;
  const prose = lines.reduce((sum, l) => sum + l.prose, 0);
  const sizes = new Map<number, number>();
  let centred = 0;
  let last = -1;
  lines.forEach((l, i) => {
    if (!l.prose) return;
    sizes.set(l.line.fontSize, (sizes.get(l.line.fontSize) ?? 0) + l.prose);
    if (l.line.centred) centred += l.prose;
    last = i;
  });
  const fontSize = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a), [16, 0])[0];
  const starts = (inBody: boolean) =>
    lines.findIndex(
      (l, i) => i > headline && l.prose > 0 && !headingTag(l) && (!inBody || isOfBody(l, prose, main)),
    );
  const body = starts(true) >= 0 ? starts(true) : starts(false);
  return {
    headline,
    body: body < 0 ? lines.length : body,
    last,
    fontSize,
    centred: centred > prose / 2,
    prose,
  };
}

function isOfBody(line: PageLine, prose: number, main: PageLine | null): boolean {
  let box: Box | null = line.box.parent;
  for (let up = 0; box && up < REACH; up++, box = box.parent) {
    // what holds the headline as well says nothing about the part after it
    if (main && box.first <= main.index && main.index < box.end && up > 0) return false;
    if (box.prose >= prose * BODY_SHARE) return true;
  }
  return false;
}
