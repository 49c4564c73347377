/* Whom 校长说 and 总书记指出 mean: the one who was last called by that office. Folded texts. */
import type { Found } from '../../facts/fact';
import { roleEnding } from './names/role-words';

/** Offices that one person at a time holds. Not to be added: those of many (记者, 委员, 教授). */
const OFFICES: ReadonlySet<string> = new Set(
  '总书记 主席 总统 总理 首相 国王 外长 防长 财长 议长 秘书长 校长 院长 局长 厅长 部长 省长 市长 县长 区长 镇长 乡长 村支书 董事长 总经理 总裁 所长 队长 馆长 会长 社长 站长 厂长 行长 班主任'.split(
    ' ',
  ),
);
const LONGEST = 3;

/** One who is called by an office, and where. */
interface Bearer {
  readonly office: string;
  readonly name: string;
  readonly block: number;
  readonly to: number;
}

/**
 * Who speaks in block `block` at `at` where `office` says it: the only one of the story who is called by it, else the last one of the block
 * before. Null where neither is; `found` by block, as the texts.
 */
export function officeHolders(
  texts: readonly string[],
  found: readonly (readonly Found[])[],
): (office: string, block: number, at: number) => string | null {
  const bearers: Bearer[] = [];
  for (const [block, list] of found.entries()) {
    const text = texts[block] ?? '';
    for (const p of list) {
      if (p.type !== 'person' || typeof p.value !== 'string') continue;
      for (const office of [roleEnding(text, p.from), officeBehind(text, p.to)])
        if (office !== null && OFFICES.has(office)) bearers.push({ office, name: p.value, block, to: p.to });
    }
  }
  return (office, block, at) => {
    if (!OFFICES.has(office)) return null;
    const held = bearers.filter((b) => b.office === office);
    const names = new Set(held.map((b) => b.name));
    if (names.size === 1) return held[0]?.name ?? null;
    const before = held.filter((b) => b.block === block && b.to <= at);
    return before.sort((a, b) => a.to - b.to).at(-1)?.name ?? null;
  };
}

/** 李明校长: the office at `at`. */
function officeBehind(text: string, at: number): string | null {
  for (let size = LONGEST; size > 1; size--) {
    const said = text.slice(at, at + size);
    if (OFFICES.has(said)) return said;
  }
  return null;
}
