/* A half more behind a length of time: "dos años y medio", "deux heures et demie", 2時間半, 2시간 반. */

import { near } from '../../text/near-letters';

/** By language; Dutch and the Slavic languages write it before. */
const HALVES: Readonly<Record<string, RegExp>> = {
  da: near(/^ og en halv(?!\p{L})/u),
  es: near(/^ y medi[oa](?!\p{L})/u),
  fr: near(/^ et demie?(?!\p{L})/u),
  gl: near(/^ e medi[oa](?!\p{L})/u),
  id: near(/^ setengah(?!\p{L})/u),
  it: near(/^ e mezz[oa](?!\p{L})/u),
  ja: /^半(?!ば|分|数|額|導|島|面|期)/u,
  ko: /^ ?반(?=$|[ ,.)]|만|이|의|에|동안|을|가)/u,
  pt: near(/^ e mei[oa](?!\p{L})/u),
  vi: near(/^ rưỡi(?!\p{L})/u),
};

/** @returns where the half ends that stands at `at`; `at` where none does. */
export function halfBehind(code: string, text: string, at: number): number {
  const half = HALVES[code]?.exec(text.slice(at, at + 14))?.[0];
  return half ? at + half.length : at;
}

/** ISO 8601 of `n` and a half of a unit (`Y`, `TH`). */
export function andHalf(n: number, unit: string): string {
  if (unit === 'Y') return `P${n}Y6M`;
  if (unit === 'D') return `P${n}DT12H`;
  if (unit === 'TH') return `PT${n}H30M`;
  if (unit === 'TM') return `PT${n}M30S`;
  return `P${unit.replace(/^T?/, (t) => `${t}${n}.5`)}`;
}
