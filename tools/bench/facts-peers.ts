/* Packages from npm that find facts or cut words, to measure beside ours; none is a dependency: whoever wants the comparison installs them. */

/** Reads one paragraph. */
export type ReadParagraph = (text: string) => unknown;

export interface Peer {
  readonly name: string;
  /** What it finds, so that nobody takes its figure for more. */
  readonly finds: string;
  /** BCP 47 primary subtags it reads. */
  readonly languages: readonly string[];
  /** What to type to have it measured. */
  readonly install: string;
  /** Rejects where the package is not there. */
  load(language: string): Promise<ReadParagraph>;
}

type Recognize = (text: string, culture: string) => unknown;

/** The name stands in a variable, so that types and bundlers do not ask for what is not installed. */
const load = async <T>(name: string): Promise<T> => {
  const module = (await import(name)) as { default?: T } & T;
  return module.default ?? module;
};

export const PEERS: readonly Peer[] = [
  {
    name: 'Recognizers-Text',
    finds: 'times, numbers, money, percent, measures',
    languages: ['zh', 'en'],
    install: 'npm install --no-save @microsoft/recognizers-text-suite',
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
    finds: 'times',
    languages: ['zh', 'en'],
    install: 'npm install --no-save chrono-node',
    async load(language) {
      const chrono = await load<Record<string, { parse: ReadParagraph }>>('chrono-node');
      const own = chrono[language];
      if (!own) throw new Error(`chrono-node knows no '${language}'`);
      return (text) => own.parse(text);
    },
  },
  {
    name: 'compromise',
    finds: 'names, numbers, money',
    languages: ['en'],
    install: 'npm install --no-save compromise',
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
    finds: 'words and their classes',
    languages: ['zh'],
    install: 'npm install --no-save jieba-wasm',
    async load() {
      const jieba = await load<{ tag: ReadParagraph }>('jieba-wasm');
      return (text) => jieba.tag(text);
    },
  },
];
