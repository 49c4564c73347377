/* The groups of facts, each drawn only where the story has some. */
import type { ComponentChildren } from 'preact';
import type { FactId, FactType } from '../../facts/fact';
import { Part } from '../part';
import { useWords, type WordKey } from '../words';
import { Disagree } from './disagree';
import { Figures } from './figures';
import { type FactGroups, HOW_MUCH, type Thing } from './group-facts';
import { More } from './more';
import { Said } from './said';
import type { FactListProps } from './story-facts';
import { ThingRow } from './thing-row';
import { Timeline } from './timeline';

export interface FactGroupsProps extends FactListProps {
  readonly groups: FactGroups;
  /** Mentions of different figures for one thing. */
  readonly disagreements?: readonly (readonly FactId[])[];
}

/** Ids and titles of the groups in their order. */
export const GROUPS: readonly (readonly [keyof FactGroups, WordKey])[] = [
  ['who', 'who'],
  ['where', 'where'],
  ['when', 'when'],
  ['howMuch', 'howMuch'],
  ['said', 'said'],
  ['works', 'works'],
];

export function FactGroupList({ groups, disagreements = [], ...list }: FactGroupsProps) {
  const words = useWords();
  const things = (all: readonly Thing[]) => (
    <More
      class="things"
      items={all}
      limit={8}
      wanted={(t) => t.facts.some((f) => f.id === list.selected)}
      draw={(thing, i) => <ThingRow key={thing.key} thing={thing} first={i === 0} {...list} />}
    />
  );
  /** Lists under a small label each, without one where only one kind is there. */
  const byType = (
    all: readonly Thing[],
    types: readonly FactType[],
    draw: (some: readonly Thing[]) => ComponentChildren,
  ) => {
    const kinds = types
      .map((type) => [type, all.filter((t) => t.type === type)] as const)
      .filter(([, some]) => some.length);
    return kinds.map(([type, some]) => (
      <div key={type} class="kind">
        {(kinds.length > 1 || type !== types[0]) && <h3 class="label">{words.say(`type_${type}`)}</h3>}
        {draw(some)}
      </div>
    ));
  };
  const content: Record<keyof FactGroups, () => ComponentChildren> = {
    who: () => byType(groups.who, ['person', 'org'], things),
    where: () => things(groups.where),
    when: () => <Timeline times={groups.when} {...list} />,
    howMuch: () => (
      <>
        <Disagree things={disagreements} figures={groups.howMuch.flatMap((t) => t.facts)} {...list} />
        {byType(groups.howMuch, HOW_MUCH, (some) => (
          <Figures figures={some} {...list} />
        ))}
      </>
    ),
    said: () => <Said quotes={groups.said} {...list} />,
    works: () => things(groups.works),
  };
  return (
    <>
      {GROUPS.filter(([id]) => groups[id].length > 0).map(([id, title]) => (
        <Part
          key={id}
          id={id}
          title={words.say(title)}
          beside={<span class="tally">{groups[id].length}</span>}
        >
          {content[id]()}
        </Part>
      ))}
    </>
  );
}
