/* Summarizers from npm to measure beside ours: dependencies of the benchmark alone. */

/** Three sentences of a text. */
export type Summarize = (text: string, language: string) => unknown;

export interface Peer {
  readonly name: string;
  load(): Promise<Summarize>;
}

interface TextRank {
  readonly SorensenDiceSimilarity: new () => unknown;
  readonly DefaultTextParser: new () => unknown;
  readonly NullLogger: new () => unknown;
  readonly AbsoluteSummarizerConfig: new (
    n: number,
    likeness: unknown,
    parser: unknown,
    d: number,
    order: unknown,
  ) => unknown;
  readonly Summarizer: {
    new (config: unknown, logger: unknown): { summarize: Summarize };
    readonly SORT_OCCURENCE: unknown;
  };
}

interface Wink {
  readonly its: { readonly sentenceWiseImportance: unknown };
  readDoc(text: string): {
    out(what: unknown): readonly { readonly index: number; readonly importance: number }[];
  };
}

/** The name stands in a variable, so that their types are not asked for. */
const load = async <T>(name: string): Promise<T> => {
  const module = (await import(name)) as { default?: T } & T;
  return module.default ?? module;
};

export const PEERS: readonly Peer[] = [
  {
    name: 'ts-textrank',
    async load() {
      const t = await load<TextRank>('ts-textrank');
      const config = new t.AbsoluteSummarizerConfig(
        3,
        new t.SorensenDiceSimilarity(),
        new t.DefaultTextParser(),
        0.85,
        t.Summarizer.SORT_OCCURENCE,
      );
      const summarizer = new t.Summarizer(config, new t.NullLogger());
      return (text, language) => summarizer.summarize(text, language);
    },
  },
  {
    name: 'wink-nlp',
    async load() {
      const make = await load<(model: unknown) => Wink>('wink-nlp');
      const nlp = make(await load<unknown>('wink-eng-lite-web-model'));
      return (text) =>
        [...nlp.readDoc(text).out(nlp.its.sentenceWiseImportance)]
          .sort((a, b) => b.importance - a.importance)
          .slice(0, 3);
    },
  },
];
