/* A page's reading as text that a person can review: stories, kinds, what is joined (`‖`), what stands nowhere (`…`). */
import { PAGE_WORDS } from '../../src/languages/page-words';
import type { Block } from '../../src/page/block';
import { readPage } from '../../src/reading';
import type { Story } from '../../src/stories/story';

/** Reads as if the page had been found at this address. */
const ADDRESS = 'https://paper.example/page';

export async function tellPage(document: Document): Promise<string> {
  const { reading } = await readPage(document, { words: PAGE_WORDS, url: ADDRESS });
  return `${reading.stories.map(tellStory).join('\n\n')}\n`;
}

function tellStory(story: Story): string {
  const about = [story.form, story.language, story.publishedAt, story.authors.join(', '), story.url];
  const sections = story.sections.map((s) => `${s.heading ?? '-'}:${s.blocks.join(',')}`).join(' ');
  return [
    `# ${story.headline ?? '(no headline)'}`,
    `  ${about.filter(Boolean).join(' · ')}`,
    ...story.blocks.map(tellBlock),
    `  sections ${sections}`,
  ].join('\n');
}

function tellBlock(block: Block): string {
  const { from: first } = block.pieces[0] ?? { from: 0 };
  let text = block.text.slice(0, first);
  block.pieces.forEach((piece, i) => {
    if (i) text += ' ‖ ';
    text += block.text.slice(piece.from, piece.to);
  });
  const open = block.incomplete === 'start' ? '… ' : '';
  const end = block.incomplete === 'end' ? ' …' : '';
  return `${block.kind}${block.level ?? ''}  ${open}${text}${end}`;
}
