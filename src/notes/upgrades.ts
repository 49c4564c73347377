/* How data of an older version takes today's form. One function a version, never changed once published. */
import type { Table } from 'dexie';

/** Version 1 kept a block's whole text and its neighbours beside each quote; of that only the count of the words is of use. */
export async function upgradeTo2(notes: Table): Promise<void> {
  await notes.toCollection().modify((note: { selectors: Record<string, unknown>[] }) => {
    const block = note.selectors.find((s) => s.type === 'BlockSelector');
    if (!block) return;
    note.selectors = note.selectors
      .filter((s) => s !== block)
      .map((s) => (s.type === 'TextQuoteSelector' ? { ...s, times: block.times ?? null } : s));
  });
}
