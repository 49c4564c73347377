/* The way back from plain JSON to word lists with their regular expressions. */
import type { Plain } from './page-knowledge';

export function fromPlain<T>(value: Plain<T>): T {
  if (Array.isArray(value)) return value.map(fromPlain) as T;
  if (typeof value !== 'object' || value === null) return value as T;
  const { source, flags } = value as { source?: unknown; flags?: unknown };
  if (typeof source === 'string' && typeof flags === 'string') return new RegExp(source, flags) as T;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fromPlain(v as Plain<unknown>)])) as T;
}
