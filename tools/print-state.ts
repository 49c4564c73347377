/* A page's state as text for a terminal: stories, summaries, sections, facts. */
import type { PageState } from '../src/messages/calls';

const said = (value: string | number | null, unit: string | null): string =>
  value === null ? '' : ` = ${value}${unit ? ` ${unit}` : ''}`;

/** Null analysis prints the stories alone. */
export function printState({ reading, analysis }: PageState): string {
  const out: string[] = [
    `${reading.page.title ?? reading.page.url} · ${reading.page.site ?? ''} · ${reading.page.publishedAt ?? ''}`,
  ];
  if (reading.noStory) out.push(`no story: ${reading.noStory}`);
  reading.stories.forEach((story, i) => {
    const found = analysis?.stories[i];
    const words = (p: { block: number; from: number; to: number }) =>
      story.blocks[p.block]?.text.slice(p.from, p.to) ?? '';
    out.push(
      '',
      `${i + 1}. ${story.kicker ? `[${story.kicker}] ` : ''}${story.headline ?? '–'}${story.authors.length ? ` (${story.authors.join(', ')})` : ''}`,
    );
    for (const pick of found?.summary.story ?? []) out.push(`   • ${words(pick)}`);
    story.sections.forEach((section, k) => {
      if (section.heading === null) return;
      out.push(`   § ${story.blocks[section.heading]?.text ?? ''}`);
      for (const pick of found?.summary.sections[k] ?? []) out.push(`     – ${words(pick)}`);
    });
    const byType = Map.groupBy(found?.facts ?? [], (f) => f.type);
    for (const [type, facts] of byType) {
      const each = new Map(
        facts.map((f) => [
          `${f.text}${f.type === 'quote' ? ` — ${f.speaker ?? '?'}` : ''}${String(f.value) === f.text ? '' : said(f.value, f.unit)}${f.role ? ` (${f.role})` : ''}`,
          f,
        ]),
      );
      out.push(`   ${type}: ${[...each.keys()].join(' · ')}`);
    }
  });
  return out.join('\n');
}
