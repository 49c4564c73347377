/*
 * Which block a person is reading: the uppermost one in sight. Looked for when scrolling pauses, among the blocks that the browser says
 * are in the window.
 */
import type { StoryId } from '../stories/story';

export interface ReadBlock {
  readonly storyId: StoryId;
  readonly block: number;
  /** Where it begins on the page. */
  readonly range: Range;
}

export interface TopBlock {
  /** The blocks to watch, in place of those before. */
  watch(blocks: readonly ReadBlock[]): void;
}

/** Milliseconds between two looks while scrolling. */
const PAUSE = 200;
/** A block whose end is less than this below the window's top (CSS pixels) is read already, or under a fixed header. */
const HEAD = 72;

export function watchTopBlock(
  document: Document,
  onTop: (storyId: StoryId, block: number) => void,
  signal: AbortSignal,
): TopBlock {
  const byElement = new Map<Element, ReadBlock[]>();
  const inSight = new Set<Element>();
  let told: ReadBlock | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const boxes = [...inSight]
      .flatMap((element) => byElement.get(element) ?? [])
      .map((read) => ({ read, box: read.range.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.bottom > HEAD && box.top < innerHeight)
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    const top = boxes[0]?.read;
    if (!top || (told?.storyId === top.storyId && told.block === top.block)) return;
    told = top;
    onTop(top.storyId, top.block);
  };
  const soon = () => {
    timer ??= setTimeout(look, PAUSE);
  };

  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inSight.add(target);
      else inSight.delete(target);
    }
    soon();
  });
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
  return {
    watch(blocks) {
      observer.disconnect();
      byElement.clear();
      inSight.clear();
      for (const read of blocks) {
        const element = read.range.startContainer.parentElement;
        if (!element) continue;
        const others = byElement.get(element);
        if (others) others.push(read);
        else {
          byElement.set(element, [read]);
          observer.observe(element);
        }
      }
    },
  };
}
