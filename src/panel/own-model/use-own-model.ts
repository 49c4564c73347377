/* A summary by the browser's own model: asked for by a click, followed while it comes, checked against the story, cancelled when left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../facts/fact';
import type { Story } from '../../stories/story';
import { type CheckedLine, checkLines } from '../../summary/own-model/check-lines';
import { type OwnModel, OwnModelError, type WhyNot } from '../../summary/own-model/own-model';
import type { SummaryLength } from '../../summary/summary';

export type OwnState =
  /** No model, or none for this language. */
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly mustLoad: boolean }
  /** `loaded`: part of the model, 0 to 1. */
  | { readonly kind: 'loading'; readonly loaded: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly lines: readonly CheckedLine[]; readonly isPartly: boolean }
  | { readonly kind: 'failed'; readonly why: Exclude<WhyNot, 'cancelled'> };

export interface OwnModelServices {
  /** Null where the browser has none. */
  readonly ownModel: OwnModel | null;
  /** Facts of lines that are no story's; `block` is the line's index. */
  factsIn(lines: readonly string[], publishedAt: string | null, language: string): Promise<readonly Fact[]>;
}

const TOLD = new Set(['paragraph', 'list-item', 'quote', 'heading']);

export interface Own {
  readonly state: OwnState;
  readonly write: () => void;
  readonly cancel: () => void;
  /** Back to the story's own sentences. */
  readonly leave: () => void;
}

/** `facts` null while they are being found: nothing can be checked then, so nothing is offered. */
export function useOwnModel(
  story: Story,
  facts: readonly Fact[] | null,
  length: SummaryLength,
  { ownModel, factsIn }: OwnModelServices,
): Own {
  const [state, setState] = useState<OwnState>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  const ready = useRef<OwnState>({ kind: 'none' });
  const isKnown = facts !== null;

  const leave = () => {
    running.current?.abort();
    running.current = null;
    setState(ready.current);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another story or length is another question; the services stay
  useEffect(() => {
    let isOver = false;
    ready.current = { kind: 'none' };
    setState(ready.current);
    if (isKnown)
      void ownModel?.availability(story.language, length).then((can) => {
        if (isOver || can === 'unavailable') return;
        ready.current = { kind: 'ready', mustLoad: can !== 'available' };
        setState(ready.current);
      });
    return () => {
      isOver = true;
      running.current?.abort();
      running.current = null;
    };
  }, [story.id, story.language, length, isKnown]);

  const write = async () => {
    if (!ownModel || !facts) return;
    const stop = new AbortController();
    running.current?.abort();
    running.current = stop;
    const mustLoad = ready.current.kind === 'ready' && ready.current.mustLoad;
    setState(mustLoad ? { kind: 'loading', loaded: 0 } : { kind: 'writing' });
    try {
      const texts = story.blocks.filter((b) => TOLD.has(b.kind)).map((b) => b.text);
      const { lines, isPartly } = await ownModel.write(texts, {
        language: story.language,
        length,
        signal: stop.signal,
        onProgress: (loaded) => setState(loaded < 1 ? { kind: 'loading', loaded } : { kind: 'writing' }),
      });
      const found = await factsIn(lines, story.publishedAt, story.language);
      if (stop.signal.aborted) return;
      const all = story.blocks.map((b) => b.text);
      setState({
        kind: 'written',
        lines: checkLines(lines, found, { texts: story.headline ? [story.headline, ...all] : all, facts }),
        isPartly,
      });
    } catch (error) {
      if (stop.signal.aborted) return; // left or cancelled: another state stands already
      const why = error instanceof OwnModelError ? error.why : 'failed';
      setState(why === 'cancelled' ? ready.current : { kind: 'failed', why });
    }
  };

  return { state, write: () => void write(), cancel: leave, leave };
}
