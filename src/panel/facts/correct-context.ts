/* The way for a line deep in the lists to pass on what the reader says of its fact. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Correction, Fact } from '../../facts/fact';
import type { Span } from '../../text/span';

export interface FactCorrector {
  /** The text of the story's block. */
  readonly textOf: (block: number) => string;
  /** Null for `says` takes back; `at`: other words of the block, null where they stay. */
  readonly onCorrect: (fact: Fact, says: Correction | null, at: Span | null) => void;
}

/** Null where facts are only shown. */
export const CorrectContext = createContext<FactCorrector | null>(null);
export const useCorrect = () => useContext(CorrectContext)?.onCorrect ?? null;
/** Empty where facts are only shown. */
export const useBlockText = (block: number): string => useContext(CorrectContext)?.textOf(block) ?? '';
