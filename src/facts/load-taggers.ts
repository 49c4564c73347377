/* Reads the name models that ship in `public/models/`. How bytes are got is the caller's affair (extension address, file). */
import type { NameTagger } from './name-tagger';

/** Bytes of a model file by name (`names.zh.bin`); null where there is none. */
export type ModelBytes = (file: string) => Promise<Uint8Array | null>;

/** The taggers there are models for. */
export async function loadTaggers(_bytes: ModelBytes): Promise<NameTagger[]> {
  return [];
}
