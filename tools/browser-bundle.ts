/*
 * Builds a module of `src/` into one classic script that a page of a real browser can run: how the tools put the extension's own
 * code to work outside the extension.
 */
import { build, type Rolldown } from 'vite';

/** The script's text; it defines `globalThis[name]` with the module's exports. `entry` is relative to the project's root. */
export async function bundleForBrowser(entry: string, name: string, minify = false): Promise<string> {
  const out = (await build({
    configFile: false,
    root: `${import.meta.dirname}/..`,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify,
      target: 'chrome125',
      lib: { entry, formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const chunk = [out].flat()[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`building ${entry} gave no script`);
  return `${chunk.code}\n;globalThis.${name} = ${name};`;
}
