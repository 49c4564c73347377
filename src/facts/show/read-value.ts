/* A value as a reader types it ↔ as facts have it. What is typed for a quote is who said it. */
import type { Fact, FactType } from '../fact';
import { formatDuration } from './format-duration';
import { readIsoRange } from './iso-time';

/** How the value of a type is typed: for the hint beside the field. */
export function valueForm(type: FactType): 'name' | 'number' | 'time' | 'duration' {
  if (type === 'time' || type === 'duration') return type;
  return hasUnit(type) || type === 'percent' || type === 'age' ? 'number' : 'name';
}

/** Types whose value counts in a unit. */
export const hasUnit = (type: FactType): boolean => type === 'quantity' || type === 'money';

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** Null where nothing is typed; undefined where it cannot be read. */
export function readValue(type: FactType, typed: string): Fact['value'] | undefined {
  const text = typed.normalize('NFKC').trim();
  if (!text) return null;
  switch (valueForm(type)) {
    case 'name':
      return typed.trim();
    case 'time':
      return readIsoRange(text) ? text : undefined;
    case 'duration':
      return formatDuration(text.toUpperCase(), 'en') === null ? undefined : text.toUpperCase();
    case 'number':
      return readNumber(text);
  }
}

/** A number, or two with `~` between them. */
function readNumber(text: string): number | string | undefined {
  const parts = text.split('~').map((part) => part.replace(/(\d)[,\s'’](?=\d{3})/g, '$1').trim());
  if (parts.length > 2 || !parts.every((part) => NUMBER.test(part))) return undefined;
  return parts.length === 2 ? parts.join('~') : Number(parts[0]);
}

/** What stands in the field at first. */
export const typedValue = ({ type, value, speaker }: Pick<Fact, 'type' | 'value' | 'speaker'>): string =>
  String((type === 'quote' ? speaker : value) ?? '');
