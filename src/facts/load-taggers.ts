/* Reads the name models that ship in `public/models/`. How bytes are got is the caller's affair (extension address, file). */
import type { NameTagger } from './name-tagger';
import { readModel } from './names/model-file';
import { makeTagger, TAGGED_LANGUAGES } from './names/tagger';

/** Bytes of a model file by name (`names.zh.bin`); null where there is none. */
export type ModelBytes = (file: string) => Promise<Uint8Array | null>;

/** The taggers there are models for. */
export async function loadTaggers(bytes: ModelBytes): Promise<NameTagger[]> {
  const taggers = await Promise.all(
    TAGGED_LANGUAGES.map(async (language) => {
      const file = await bytes(`names.${language}.bin`);
      return file && makeTagger(readModel(await unzip(file)));
    }),
  );
  return taggers.filter((tagger) => tagger !== null);
}

async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Response(bytes.slice()).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
