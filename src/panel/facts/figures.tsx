/* How much: amounts in the page's words, our value beside them where it says more, and the sentence they stand in. */

import type { Fact } from '../../facts/fact';
import { FigureLine } from './figure-line';
import type { Thing } from './group-facts';
import { More } from './more';
import type { FactListProps } from './story-facts';

export interface FiguresProps extends FactListProps {
  readonly figures: readonly Thing[];
}

export function Figures({ figures, story, selected, onNote }: FiguresProps) {
  return (
    <More
      class="figures"
      items={figures}
      limit={8}
      wanted={(figure) => figure.facts.some((f) => f.id === selected)}
      draw={(figure, i) => (
        <li key={figure.key}>
          {figure.facts.map((fact, k) => (
            <FigureLine
              key={fact.id}
              fact={fact}
              story={story}
              first={i === 0 && k === 0}
              isAgain={saysSame(fact, figure.facts[k - 1])}
              isSelected={selected === fact.id}
              onNote={onNote}
            />
          ))}
        </li>
      )}
    />
  );
}

const saysSame = (fact: Fact, before: Fact | undefined): boolean =>
  fact.text === before?.text && fact.role === before.role;
