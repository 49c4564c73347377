/* The languages' own folding, so that a model learns from texts folded as they will be when it is used. */
import { registerHooks } from 'node:module';

/** Folds a text one code unit to one. */
export type Fold = (text: string) => string;

/** The language's fold; throws where there is none. The sources leave endings off their imports, Node wants them. */
export async function loadFold(language: string): Promise<Fold> {
  registerHooks({
    resolve: (specifier, context, next) =>
      next(/^\.\.?\/.*(?<!\.ts)$/.test(specifier) ? `${specifier}.ts` : specifier, context),
  });
  const module = (await import(`../../../src/languages/${language}/fold.ts`)) as { fold: Fold };
  return module.fold;
}
