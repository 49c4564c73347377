/* Several models as one: for each language and length the first that can write it. */
import { type OwnModel, OwnModelError } from './own-model';

/** Null where there are none. */
export function firstModelOf(models: readonly OwnModel[]): OwnModel | null {
  // known before the click: asking again would lose the click's turn, in which browsers allow loading and permissions
  const known = new Map<string, OwnModel>();
  const name = (language: string, length: string): string => `${language} ${length}`;
  return models.length === 0
    ? null
    : {
        async availability(language, length) {
          for (const model of models) {
            const can = await model.availability(language, length);
            if (can === 'unavailable') continue;
            known.set(name(language, length), model);
            return can;
          }
          known.delete(name(language, length));
          return 'unavailable';
        },
        async write(paragraphs, options) {
          const model = known.get(name(options.language, options.length));
          if (!model) throw new OwnModelError('language', `no model for ${options.language}`);
          return model.write(paragraphs, options);
        },
      };
}
