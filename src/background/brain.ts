/*
 * Loads what analysing needs, once in the life of this background: the rules of all languages, which are most of this script and are
 * made when first asked for (a note is saved without them), and the models from the extension's own files.
 */
import type { Brain } from '../analysis';
import { loadTaggers } from '../facts/load-taggers';

let brain: Promise<Brain> | null = null;

/** `address` turns a file of the extension into its address. A model that cannot be read costs its names, no more. */
export function loadBrain(address: (file: string) => string): Promise<Brain> {
  brain ??= load(address);
  return brain;
}

async function load(address: (file: string) => string): Promise<Brain> {
  const models = loadTaggers(async (file) => {
    const answer = await fetch(address(`/models/${file}`)).catch(() => null); // not shipped: no names by model
    // Firefox answers "ok" for a file that is not there, and aborts when it is read
    const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => null) : null;
    return bytes && new Uint8Array(bytes);
  });
  const { LANGUAGES, languagesFor } = await import('../languages/index');
  return { languages: LANGUAGES, languagesFor, taggers: await models };
}
