/*
 * Whether words stand light on dark or dark on light. The words' own colour tells it best: it must contrast with whatever is
 * behind, be that a colour, a picture or another element. Only mid greys need a look at the background.
 */
import type { Tone } from './looks';

/** Red, green, blue 0–255 and how much it covers, 0–1. Null for a notation that is not read here. */
export function parseColour(css: string): readonly [number, number, number, number] | null {
  const [, name, body] = /^([a-z]+)\(([^)]*)\)$/.exec(css) ?? [];
  if (!name || body === undefined) return null;
  const n = body
    .replace(/^[a-z][\w-]*\s/, '')
    .split(/[\s,/]+/)
    .map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part)));
  const [a = 0, b = 0, c = 0, cover = 1] = n.map((v) => (Number.isFinite(v) ? v : 0));
  if (name === 'rgb' || name === 'rgba') return [a, b, c, cover];
  if (name === 'color') return [a * 255, b * 255, c * 255, cover];
  // lightness alone is enough to tell light from dark: oklab and oklch count it to 1, lab and lch to 100
  const grey = name.startsWith('ok') ? a * 255 : /^(lab|lch)$/.test(name) ? (a / 100) * 255 : null;
  return grey === null ? null : [grey, grey, grey, cover];
}

/** Relative luminance, 0–1 (WCAG 2). */
export function luminance([r, g, b]: readonly [number, number, number, ...number[]]): number {
  const linear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Text darker than this stands on light, lighter than that on dark, whatever is behind. */
const SURELY_DARK_TEXT = 0.12;
const SURELY_LIGHT_TEXT = 0.5;

/** Asks the page for an element's tone; remembers what it found until `forget` (a page may change its theme). */
export class ToneReader {
  private known = new WeakMap<Element, Tone>();

  forget(): void {
    this.known = new WeakMap();
  }

  toneAt(node: Node): Tone {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element) return 'light';
    const known = this.known.get(element);
    if (known) return known;
    const tone = readTone(element);
    this.known.set(element, tone);
    return tone;
  }
}

function readTone(element: Element): Tone {
  const colour = parseColour(getComputedStyle(element).color);
  const text = colour ? luminance(colour) : 0;
  if (text < SURELY_DARK_TEXT) return 'light';
  if (text > SURELY_LIGHT_TEXT) return 'dark';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const behind = parseColour(getComputedStyle(at).backgroundColor);
    if (behind && behind[3] > 0.5) return luminance(behind) > text ? 'light' : 'dark';
  }
  const root = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /dark/.test(root) && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
