import type { LanguageWords } from '../language';
import { zhPageWords } from './page-words';

const STOP =
  '的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 看 好 自己 这 那 他 她 它 们 我们 你们 他们 她们 它们 与 及 或 等 被 把 对 对于 从 向 于 以 为 因 因为 所以 但 但是 而 而且 并 并且 其 其中 之 之后 之前 还 还是 又 再 才 只 已 已经 将 正在 可以 可能 能 能够 应 应该 如 如果 由 由于 让 使 给 比 更 最 该 此 这个 那个 这些 那些 这样 那样 什么 怎么 如何 哪 哪里 谁 多 多少 几 个 中 里 内 外 时 后 前 下 来 过 得 地 吗 呢 吧 啊 年 月 日 表示 认为 称 指出 介绍 目前 同时 进行 通过 根据 以及 此外 另外';
const LEANING =
  '他 她 它 他们 她们 它们 其 该 此 这 那 这个 那个 这些 那些 这样 那样 这里 那里 此外 另外 同时 但 但是 然而 不过 而 而且 因此 所以 于是 随后 然后 接着 之后 此后 此前 对此 为此 据此 其中 其实 例如 比如 总之 另一方面 与此同时 也 还 并 且 前者 后者 上述 還 並 這 這個 這些 這樣 然後 隨後 對此 為此 於是 與此同時';

/** Who may stand in a byline's brackets. */
const REPORTERS = '[^()]{0,16}(?:记者|通讯员|特约|实习生|编辑|编译|报道员|见习)[^()]{0,40}';
/** Papers and agencies that sign their first sentence. */
const HOUSES =
  '(?:本报|本刊|本台|本网|本社|据?新华社|据?新华网|中新社|中新网|人民网|央视网?|央广网|中央社|据?[^，。,:\\s()]{2,6}(?:日报|晚报|早报|时报|社|网))';
const DATELINE = new RegExp(
  '^\\s*(?:(?:' +
    [
      `(?:[^，。；,;:()【】\\[\\]“”]{1,24}?(?:讯|电|消息|报道|日)\\s*)?\\(${REPORTERS}\\)`,
      `[【\\[](?:${REPORTERS}|[^】\\]]{0,12}(?:讯|电|报道|网|报|社))[】\\]]`,
      `${HOUSES}[^，。；,;:()“”]{0,16}(?:讯|电|消息)(?=[\\s:,])`,
    ].join('|') +
    ')[\\s:,、，：—-]*)+',
  'u',
);

export const zhWords: LanguageWords = {
  ...zhPageWords,
  stop: new Set(STOP.split(' ')),
  leaning: LEANING.split(' '),
  dateline: DATELINE,
};
