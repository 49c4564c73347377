/* Figures that do not agree: where the story gives two for one thing, both stand together, each with its sentence. */
import type { Fact, FactId } from '../../facts/fact';
import { useWords } from '../words';
import { FigureLine } from './figure-line';
import type { FactListProps } from './story-facts';

export interface DisagreeProps extends FactListProps {
  /** For each thing the mentions of its different figures. */
  readonly things: readonly (readonly FactId[])[];
  /** The figures shown. */
  readonly figures: readonly Fact[];
}

export function Disagree({ things, figures, story, selected, onNote }: DisagreeProps) {
  const words = useWords();
  const shown = things
    .map((ids) => figures.filter((f) => ids.includes(f.id)))
    .filter((facts) => facts.length > 1);
  if (shown.length === 0) return null;
  return (
    <div class="kind disagree">
      <h3 class="label">{words.say('disagree')}</h3>
      {shown.map((facts) => (
        <ul key={facts[0]?.id} class="figures">
          {facts.map((fact, i) => (
            <li key={fact.id}>
              <FigureLine
                fact={fact}
                story={story}
                first={i === 0}
                isSelected={selected === fact.id}
                onNote={onNote}
              />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
