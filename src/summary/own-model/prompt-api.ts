/*
 * The part of Chrome's Prompt API that we use, as documented (Chrome 138 and later for extensions, in windows only):
 * https://developer.chrome.com/docs/ai/prompt-api and https://webmachinelearning.github.io/prompt-api/
 */
import type { Availability, CreateMonitor } from './summarizer-api';

/** What goes in or comes out. */
interface Expected {
  readonly type: 'text';
  /** BCP 47. */
  readonly languages: readonly string[];
}

export interface PromptOptions {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}

export interface PromptSession {
  /** In units of `measureContextUsage`; its older names stand in extensions only. */
  readonly contextWindow?: number;
  readonly inputQuota?: number;
  measureContextUsage?(text: string, options?: { readonly signal?: AbortSignal }): Promise<number>;
  measureInputUsage?(text: string, options?: { readonly signal?: AbortSignal }): Promise<number>;
  /** `responseConstraint` is a JSON schema: the answer is JSON of that form. */
  prompt(
    text: string,
    options?: { readonly responseConstraint?: object; readonly signal?: AbortSignal },
  ): Promise<string>;
  destroy(): void;
}

export interface PromptApi {
  availability(options: PromptOptions): Promise<Availability>;
  /** As the Summarizer's. */
  create(
    options: PromptOptions & {
      readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
      readonly signal?: AbortSignal;
      readonly monitor?: (monitor: CreateMonitor) => void;
    },
  ): Promise<PromptSession>;
}

/** The browser's API, looked for in a window; null where it has none. */
export function findPromptApi(scope: object): PromptApi | null {
  const api = (scope as { LanguageModel?: Partial<PromptApi> }).LanguageModel;
  return typeof api?.availability === 'function' && typeof api.create === 'function'
    ? (api as PromptApi)
    : null;
}
