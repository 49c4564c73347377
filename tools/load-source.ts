/* Loads a module of `src/` into Node: bundled first, since the sources import one another the way bundlers read them. */
import { build, type Rolldown } from 'vite';

/** The module's exports. `entry` is relative to the project's root. */
export async function loadSource<T>(entry: string): Promise<T> {
  const out = (await build({
    configFile: false,
    root: `${import.meta.dirname}/..`,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, target: 'node20', lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const chunk = [out].flat()[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`building ${entry} gave no module`);
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`) as Promise<T>;
}
