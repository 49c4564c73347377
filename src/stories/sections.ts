/* A story's blocks → its sections: what stands under one heading. */
import type { Block } from '../page/block';
import type { Section } from './story';

/** The first section has no heading and is left out where nothing stands in it. */
export function findSections(blocks: readonly Block[]): Section[] {
  const sections: { heading: number | null; blocks: number[] }[] = [{ heading: null, blocks: [] }];
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') sections.push({ heading: i, blocks: [] });
    else sections.at(-1)?.blocks.push(i);
  });
  const lead = sections[0]?.blocks ?? [];
  return lead.length || sections.length === 1 ? sections : sections.slice(1);
}
