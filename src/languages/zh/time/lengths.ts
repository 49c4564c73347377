/* The rule of lengths of time on their own: 1年6个月, 约1小时, 10天左右. */
import type { Rule } from '../../../facts/rule';
import { numberAt } from '../amounts';
import { readDuration } from './durations';
import { NUMBER_OF_TIME } from './numbers-of-time';
import { LASTING } from './relative';

/** 以上, and 打上一两年, 等上三天: so long it takes. */
const LASTS = new RegExp(`以[上下]$|[提目之此以]前$|[行赛术饭睡婚产]前$|[过${LASTING}]上$`);

/** What is said of every year or day, and of none in particular. */
const AGAIN = /^[一1](?:([年天])[比又]?[一1]?\1|年[一1][度届])/;

/** 汉武帝三年, 鲁隐公元年: which year of the reign. */
const RULER =
  /[文武景明昭宣元成哀平光献惠灵桓章安顺炀高太中世睿玄肃代德宪穆敬懿僖真仁英神哲徽钦孝宁理度恭庄襄怀隐桓简定][帝王公宗]$/;

/** Lengths of time on their own. */
export const duration: Rule = {
  name: 'zh.duration',
  kind: 'duration',
  pattern: new RegExp(
    `(?:(?<![\\d.A-Za-z]|\\d[,:/])(?=\\d)|(?<![零一二三四五六七八九十廿百千万亿几数])(?=[零一二两三四五六七八九十廿百半几数]))${NUMBER_OF_TIME}`,
  ),
  read(m, { folded }) {
    const at = m.index;
    const before = folded.slice(Math.max(0, at - 2), at);
    if (before === '分之') return null; // 四分之三个世纪
    if (/(?:[第这那某哪同上下前新]|新的)$/.test(before) && !LASTS.test(before)) return null;
    // 一年比一年多, 一年又一年, 一年一度
    if (
      /[一1][年天][比又]?[一1][年天]$/.test(folded.slice(Math.max(0, at - 3), at + 2)) ||
      AGAIN.test(folded.slice(at, at + 5))
    )
      return null;
    // 每天 is a habit, 每12小时 a length
    if (/每$/.test(before) && /^[一半1](?!\d)/.test(folded.slice(at))) return null;
    const d = numberAt(folded, at) || /[半几数]/.test(folded.charAt(at)) ? readDuration(folded, at) : null;
    if (!d || d.iso === null || (RULER.test(before) && folded.charAt(d.to - 1) === '年')) return null;
    if (/^一天$/.test(folded.slice(d.from, d.to))) {
      const next = folded.charAt(d.to);
      if (/最后$/.test(before)) return null;
      // 有一天, 总有一天: some day; 还有一天, 有一天的假: that long
      if (/[有到晚早]/.test(next) || (/(?<![还只仅就才没])有$/.test(before) && !/[的时半多假]/.test(next)))
        return null;
    }
    // 签约五年: no nearness
    const lead = /(?<![签合条解缔违履毁续失应])约$|大约$|[近逾超]$/.exec(before)?.[0] ?? '';
    const behind = /^(?:左右|上下|以[上下]|许(?!多))/.exec(folded.slice(d.to))?.[0] ?? '';
    return {
      from: at - lead.length,
      to: d.to + behind.length,
      value: d.iso,
      approximate: d.approximate || lead !== '' || behind !== '',
    };
  },
};
