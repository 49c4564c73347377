/*
 * The part of Firefox's `browser.trial.ml` that we use, as documented (Firefox 134 and later; on in Nightly, behind settings elsewhere):
 * https://firefox-source-docs.mozilla.org/toolkit/components/ml/extensions.html
 */

/** What `onProgress` tells while a model is fetched (`ProgressAndStatusCallbackParams`). */
export interface TrialProgress {
  /** Percentage, 0 to 100; absent or not finite where the size is not known. */
  readonly progress?: number;
}

export interface TrialApi {
  /** Loads the engine, and its model where it is not there yet. Rejects where the settings have the API switched off. */
  createEngine(request: { readonly taskName: string; readonly modelHub: string }): Promise<unknown>;
  /** A list with the answer, or `{output}` around one. */
  runEngine(request: { readonly args: readonly string[]; readonly options?: object }): Promise<unknown>;
  readonly onProgress: {
    addListener(listener: (progress: TrialProgress) => void): void;
    removeListener(listener: (progress: TrialProgress) => void): void;
  };
}

/** How the extension comes to the API: it is there only once the person has granted the permission. */
export interface TrialAccess {
  /** Must be called in the same turn as the click. True where it is, or was already, granted. */
  request(): Promise<boolean>;
  /** Null without the permission, or where the browser has no such thing. */
  api(): TrialApi | null;
}
