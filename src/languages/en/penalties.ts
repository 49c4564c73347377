/* Penalties: "sentenced to 18 months in prison", "fined $5,000". What measures one is bound to it, in the story's words. */
import type { Found } from '../../facts/fact';
import { near } from '../../text/near-letters';

const BEFORE = near(
  /(?<![\p{L}])(?:(sentenced)\s+to|(jailed|imprisoned|suspended)\s+for|((?:prison|jail)\s+(?:term|sentence)|fine)\s+of|(fined))\s+(?:(?:a\s+total\s+of|about|nearly|up\s+to|more\s+than|at\s+least)\s+)?$/iu,
);
const BEHIND = near(
  /^['’]?\s(?:of\s)?((?:in|behind)\s(?:federal\s|state\s)?(?:prison|jail|bars)|imprisonment|probation|community\sservice|(?:prison|jail)\s(?:term|sentence))(?![\p{L}])/iu,
);

/** The list with the penalty as role of the lengths and sums that measure one. */
export const bindPenalties = (text: string, found: readonly Found[]): Found[] =>
  found.map((f) => {
    if ((f.type !== 'duration' && f.type !== 'money') || f.role !== null) return f;
    const behind = f.type === 'duration' ? BEHIND.exec(text.slice(f.to, f.to + 30))?.[1] : undefined;
    const before = BEFORE.exec(text.slice(Math.max(0, f.from - 48), f.from));
    const role = behind ?? before?.slice(1).find((word) => word !== undefined);
    return role ? { ...f, role: role.replace(/\s+/g, ' ') } : f;
  });
