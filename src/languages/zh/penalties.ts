/*
 * Penalties: 有期徒刑1年, 缓刑1年6个月, 罚金5万元. Each length and sum is bound to the penalty that it measures, and a charge to the
 * penalties that its sentence gives.
 */
import type { Found } from '../../facts/fact';

const PENALTY =
  /(?:有期徒刑|拘役|管制|缓刑|缓期(?:执行)?|刑期|行政拘留|拘留|剥夺政治权利|罚金|罚款)(?=(?:人民币|共计|合计|各|为)?$)/;
/** Between a charge and its penalties, and between two of them, no sentence ends. */
const ENDS = /[。！？!?；;\n]/;

/** The list with the penalty as role of what measures it, and the penalties in the story's words as role of their charge. */
export function bindPenalties(text: string, found: readonly Found[]): Found[] {
  const bound = found.map((f): Found => {
    if ((f.type !== 'duration' && f.type !== 'money') || f.role !== null) return f;
    const penalty = PENALTY.exec(text.slice(Math.max(0, f.from - 10), f.from))?.[0];
    return penalty ? { ...f, role: penalty } : f;
  });
  const penalties = bound.filter((f) => f.role !== null && (f.type === 'duration' || f.type === 'money'));
  if (!penalties.length) return bound;
  const charges = bound.filter((f) => f.rule === 'zh.charge');
  return bound.map((f) => {
    if (f.rule !== 'zh.charge') return f;
    const next = charges.find((c) => c.from > f.from)?.from ?? text.length;
    const own = penalties.filter(
      (p) => p.from >= f.to && p.from < next && !ENDS.test(text.slice(f.to, p.from)),
    );
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return f;
    return { ...f, role: text.slice(text.lastIndexOf(first.role ?? '', first.from), last.to) };
  });
}
