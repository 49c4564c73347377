/* Packages from npm that find facts or cut words, to measure beside ours: dependencies of the benchmark alone. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundleForBrowser } from '../browser-bundle.ts';

/** Reads one paragraph. */
export type ReadParagraph = (text: string) => unknown;

export interface Peer {
  readonly name: string;
  /** What it finds, so that nobody takes its figure for more. */
  readonly finds: string;
  /** BCP 47 primary subtags it reads. */
  readonly languages: readonly string[];
  /** True where it finds facts of more than one kind, as ours does: what our speed is to be compared with. */
  readonly comparable: boolean;
  /** What a browser would load, in `node_modules`: the module its users import, bundled, or files as they are. */
  readonly module?: string;
  readonly files?: readonly string[];
  /** Rejects where it knows no such language. */
  load(language: string): Promise<ReadParagraph>;
}

/** Bytes that a browser would load, minified and gzipped. */
export async function sizeOf({ module, files = [] }: Peer): Promise<number> {
  const script = module ? [await bundleForBrowser(`node_modules/${module}`, 'peer', true)] : [];
  const all = [...script, ...files.map((file) => readFileSync(`node_modules/${file}`))];
  return all.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}

type Recognize = (text: string, culture: string) => unknown;

/** The name stands in a variable, so that their types are not asked for. */
const load = async <T>(name: string): Promise<T> => {
  const module = (await import(name)) as { default?: T } & T;
  return module.default ?? module;
};

export const PEERS: readonly Peer[] = [
  {
    name: 'Recognizers-Text',
    comparable: true,
    module: '@microsoft/recognizers-text-suite/dist/recognizers-text-suite.es5.js',
    finds: 'times, numbers, money, percent, measures',
    languages: ['zh', 'en'],
    async load(language) {
      const suite = await load<Record<string, Recognize>>('@microsoft/recognizers-text-suite');
      const steps = ['recognizeDateTime', 'recognizeNumber', 'recognizeCurrency', 'recognizePercentage'].map(
        (name) => suite[name],
      );
      const culture = language === 'zh' ? 'zh-cn' : 'en-us';
      return (text) => steps.map((step) => step?.(text, culture));
    },
  },
  {
    name: 'chrono-node',
    comparable: false,
    module: 'chrono-node/dist/esm/index.js',
    finds: 'times',
    languages: ['zh', 'en'],
    async load(language) {
      const chrono = await load<Record<string, { parse: ReadParagraph }>>('chrono-node');
      const own = chrono[language];
      if (!own) throw new Error(`chrono-node knows no '${language}'`);
      return (text) => own.parse(text);
    },
  },
  {
    name: 'compromise',
    comparable: true,
    module: 'compromise/src/three.js',
    finds: 'names, numbers, money',
    languages: ['en'],
    async load() {
      type Doc = Record<
        'people' | 'places' | 'organizations' | 'numbers' | 'money',
        () => { json(): unknown }
      >;
      const nlp = await load<(text: string) => Doc>('compromise');
      return (text) => {
        const doc = nlp(text);
        return [doc.people(), doc.places(), doc.organizations(), doc.numbers(), doc.money()].map((v) =>
          v.json(),
        );
      };
    },
  },
  {
    name: 'jieba-wasm',
    comparable: false,
    files: ['jieba-wasm/pkg/web/jieba_rs_wasm.js', 'jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm'],
    finds: 'words and their classes',
    languages: ['zh'],
    async load() {
      const jieba = await load<{ tag: ReadParagraph }>('jieba-wasm');
      return (text) => jieba.tag(text);
    },
  },
];
