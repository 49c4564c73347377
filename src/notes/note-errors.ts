/* What can go wrong with the store and is nobody's bug: the panel has a sentence for each name. They cross contexts by `name`. */

/** The disk, or the share of it that the browser grants, is full. Nothing was written. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
  constructor(cause: unknown) {
    super('There is no room left on this device. Nothing was changed.', { cause });
  }
}

/** Another window still holds the database open in an older form. Nothing was written. */
export class DatabaseBlocked extends Error {
  override readonly name = 'DatabaseBlocked';
  constructor(cause: unknown = null) {
    super('Another window still holds the database in an older form.', { cause });
  }
}

/** What is within an error: Dexie gives the cause of one, and the first of many writes that failed. */
const within = (e: object): unknown =>
  'failures' in e && Array.isArray(e.failures) ? e.failures[0] : 'inner' in e ? e.inner : null;

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  for (let e = error; e instanceof Object && names.length < 5; e = within(e))
    names.push('name' in e ? String(e.name) : '');
  return names;
};

/** The named error for what the database threw; anything else comes back as it was. */
export function namedError(error: unknown): unknown {
  // Dexie wraps: an AbortError whose `inner` tells the real reason
  const names = namesOf(error);
  const words = error instanceof Error ? error.message : '';
  // the browser's `storage` areas have no name for it
  if (names.includes('QuotaExceededError') || /\bquota\b/i.test(words)) return new StorageFull(error);
  return error;
}
