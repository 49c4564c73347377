/* Page → the lines that belong to its story or stories, what does not belong left out with a reason. */

import { rectOf } from '../dom/safe';
import type { Pause } from '../turns';
import { headingTag } from './headline';
import { type AreaFacts, BOX_RULES, LINE_RULES } from './leave-out';
import { isNamed, nearOf } from './near';
import type { Box, PageLine } from './page-line';
import type { PageView } from './page-view';
import { findDate } from './read-date';
import { says } from './says';
import { edgeReason } from './trim-edges';
import { findZones } from './zones';

/** How far above the area the headline may stand, in lines. */
const HEADLINE_REACH = 60;
const LONGEST_KICKER = 60;

export async function storyLines(view: PageView, pause: Pause): Promise<PageLine[]> {
  const { area, lines, headline } = view;
  if (!area) return [];
  const above = headline && headline.index < area.first && area.first - headline.index <= HEADLINE_REACH;
  const within = headline && headline.index >= area.first && headline.index < area.end;
  const before = within ? lines.slice(area.first, headline.index) : [];
  const proseBefore = before.reduce((sum, l) => sum + l.prose, 0);
  const first = above
    ? headline.index
    : within && proseBefore < area.prose * 0.2 && !standsBelow(before, headline)
      ? headline.index
      : area.first;
  const headings = new Map(
    lines.slice(first, area.end).flatMap((l) => (headingTag(l) && l !== headline ? [[l.text, l.index]] : [])),
  );
  const kicker = headline && first === headline.index ? kickerOver(headline, view) : null;
  const facts: AreaFacts = { view, area, prose: area.prose, first, headings, said: new Set() };
  const gone = boxesLeftOut(facts);
  await pause();
  const kept: PageLine[] = kicker ? [kicker] : [];
  let ended = false;
  let seen = 0;
  for (let i = first; i < area.end; i++) {
    const line = lines[i] as PageLine;
    if (line === headline) {
      kept.push(line);
      continue;
    }
    let reason = reasonByBox(line, gone);
    if (!reason && !ended && seen > area.prose * 0.5 && endsStory(line, view)) ended = true;
    if (ended) reason ??= 'after-the-end';
    reason ??= underOtherHeading(line, facts, gone);
    reason ??= LINE_RULES.find((r) => !view.without.has(r.name) && r.test(line, facts, kept))?.name ?? null;
    seen += line.prose;
    if (reason) leave(view, reason, line);
    else {
      kept.push(line);
      facts.said.add(line.text);
    }
    const turn = pause();
    if (turn) await turn;
  }
  return trimEdges(kept, view);
}

/** The line right above the headline, where it is called a kicker, or is set as a heading in the headline's own box. */
function kickerOver(headline: PageLine, view: PageView): PageLine | null {
  const line = view.lines[headline.index - 1];
  if (!line || line.weight > LONGEST_KICKER || view.neverStory(view.names(line.box))) return null;
  const { box } = line;
  const heads = headingTag(line) && box.parent === headline.box.parent && !line.linked;
  return heads || isNamed(nearOf(line), view.markup.kicker, view, 1) ? line : null;
}

/** Boxes laid out by position: text that comes before the headline in the markup and stands below it on the page is its story's. */
function standsBelow(before: readonly PageLine[], headline: PageLine): boolean {
  const texts = before.filter((l) => l.prose > 0);
  if (texts.length < 2) return false;
  const { bottom } = rectOf(headline.line.element);
  return texts.filter((l) => rectOf(l.line.element).top >= bottom - 1).length > 1;
}

function trimEdges(lines: readonly PageLine[], view: PageView): PageLine[] {
  if (view.without.has('edges')) return [...lines];
  const zones = findZones(lines, view);
  return lines.filter((line, i) => {
    const reason = edgeReason(lines, i, zones, view);
    if (reason) leave(view, reason, line);
    return !reason;
  });
}

function leave(view: PageView, reason: string, line: PageLine): void {
  view.trail?.push({ step: 'story-lines', reason, text: line.text.slice(0, 200) });
}

/** Boxes that go whole, with the rule's name. */
function boxesLeftOut(facts: AreaFacts): Map<Box, string> {
  const { view, area, first } = facts;
  const gone = new Map<Box, string>();
  for (const box of view.boxes) {
    if (box.end <= first || box.first >= area.end) continue;
    if (box.first <= area.first && box.end >= area.end) continue;
    const parent = box.parent ? gone.get(box.parent) : undefined;
    const rule = parent ?? ruleFor(box, facts);
    if (rule) gone.set(box, rule);
  }
  return gone;
}

function ruleFor(box: Box, facts: AreaFacts): string | null {
  for (const rule of BOX_RULES) {
    if (facts.view.without.has(rule.name)) continue;
    const told = rule.test(box, facts);
    if (told) return told === true ? rule.name : `${rule.name}: ${told}`;
  }
  return null;
}

const reasonByBox = (line: PageLine, gone: ReadonlyMap<Box, string>): string | null =>
  gone.get(line.box) ?? null;

function endsStory(line: PageLine, view: PageView): boolean {
  return line.weight < 120 && says(view.words, 'ends', line.text);
}

/** A heading such as "Related articles": it goes, and the box it heads with it, unless that holds the story too. */
function underOtherHeading(line: PageLine, facts: AreaFacts, gone: Map<Box, string>): string | null {
  const { view } = facts;
  if (view.without.has('other-heading') || line.weight > 100) return null;
  if (
    !headingTag(line) &&
    line.line.bold < line.text.length * 0.8 &&
    line.linked < 0.5 &&
    line.box.end - line.box.first > 1
  )
    return null;
  if (!says(view.words, 'otherHeadings', line.text) || findDate(line.text, view.language, view.words))
    return null;
  let heads: Box | null = null;
  for (let b: Box | null = line.box; b; b = b.parent) {
    if (
      b.first < line.index - 1 ||
      b.prose > 0.15 * facts.prose ||
      (b.first <= facts.area.first && b.end >= facts.area.end)
    )
      break;
    heads = b;
  }
  if (heads)
    for (const b of view.boxes)
      if (b.first >= heads.first && b.end <= heads.end) gone.set(b, 'other-heading');
  return 'other-heading';
}
