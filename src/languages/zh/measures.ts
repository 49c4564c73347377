/* Measures with a UCUM or SI symbol where there is one: 5万平方米, 1543公里, 39°C, 华氏51度. */
import type { Rule } from '../../facts/rule';
import { AMOUNT_START, type Amount, match, readAmount, tidy } from './amounts';
import { numberOf } from './numbers';
import { UNITS } from './units';

const LOWER = new Map(Object.entries(UNITS).map(([name, unit]) => [name.toLowerCase(), unit]));
const names = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((n) => n.replace(/[/.]/g, '\\$&'));
const west = names.filter((n) => /^[a-zμ]/i.test(n));
const han = names.filter((n) => !/^[a-zμ]/i.test(n));
/** 克 is no gram in 克服; 米 no metre in 米饭, 升 no litre in 升级 and 升至. */
const MEASURE = new RegExp(
  `\\s*(?:(?:${west.join('|')})(?![A-Za-z])|(?:${han.join('|')})(?![服隆里制兰强饭粒奇度寸码牍]|(?<!℃)线)(?<!(?<!毫|公)升(?=[值至温学旗级])))`,
  'iy',
);
const HALF = /半(?!个|空|天|年|月|小时|夜|价|径|数|路)/y;
const LIANG = /\s*两(?=[,。;、!?]|$|重|黄金|白银|银|金)/y;
/** 三十多里山路, not 三里屯 and not 十里长街. */
const LI = /\s*里(?=多|路(?![边口])|地(?![区方铁])|山路|外|远|长(?!街)|[,。;]|$)/y;
const DEGREE = /\s*度(?![过假数量日电地上])/y;
/** 1000度电, and of current that many thousands without saying so again. */
const KILOWATT_HOURS = /\s*度(?=电(?![影视压梯]))/y;

/** 时速350公里, 每小时行驶120公里. */
const AN_HOUR = /(?:时速|每小时)[\p{Script=Han}]{0,4}$/u;
/** 一米七二, 1米75. */
const DECIMALS =
  /(?:[零一二三四五六七八九]{1,2}|\d{1,2})(?!\d|[.,:/]\d|[零一二三四五六七八九十百千万亿%]|\s*[\p{Script=Han}A-Za-z])|(?:[零一二三四五六七八九]{1,2}|\d{1,2})(?=[的左以多高长宽深])/uy;

/** 六斤半, 一米七二: where the amount ends with what stands behind its unit, and its value then. */
function withRest(text: string, { to, value, unit }: Amount): Pick<Amount, 'to' | 'value'> {
  if (typeof value !== 'number') return { to, value };
  if (match(HALF, text, to) !== null) return { to: to + 1, value: value + 0.5 };
  const said = unit === '米' ? match(DECIMALS, text, to) : null;
  const digits = said && [...said].map((c) => (/\d/.test(c) ? c : numberOf(c))).join('');
  return digits ? { to: to + digits.length, value: tidy(value + Number(`0.${digits}`)) } : { to, value };
}

/** 旋转360度, 360度无死角. */
const TURNS: ReadonlySet<number> = new Set([45, 90, 180, 270, 360, 720]);
const isTurned = (text: string, { from, to }: Amount): boolean =>
  /[转翻角]$|[转翻]了$/.test(text.slice(Math.max(0, from - 2), from)) ||
  /^(?:无死角|全景|全方位|旋转|大转弯|环绕|直角)/.test(text.slice(to, to + 4));

export const measure: Rule = {
  name: 'zh.measure',
  kind: 'quantity',
  pattern: AMOUNT_START,
  read(m, { folded }) {
    const at = m.index;
    // K11+900m: a stone of the road
    if (/第$|[A-Z]\d+\+$/.test(folded.slice(Math.max(0, at - 6), at))) return null;
    const amount = readAmount(folded, at, MEASURE);
    if (amount && !/^[GTM]$/.test(amount.unit)) {
      const unit = LOWER.get(amount.unit.toLowerCase()) ?? amount.unit;
      return {
        from: amount.from,
        ...withRest(folded, amount),
        unit: unit === 'km' && AN_HOUR.test(folded.slice(0, amount.from).slice(-10)) ? 'km/h' : unit,
        approximate: amount.approximate,
      };
    }
    const liang = readAmount(folded, at, LIANG);
    if (liang)
      return {
        from: liang.from,
        to: liang.to,
        value: liang.value,
        unit: '两',
        approximate: liang.approximate,
      };
    const li = readAmount(folded, at, LI);
    if (li) return { from: li.from, to: li.to, value: li.value, unit: '里', approximate: li.approximate };
    const power = readAmount(folded, at, KILOWATT_HOURS);
    if (power) return { ...power, unit: 'kW·h' };
    const degree = readAmount(folded, at, DEGREE);
    // 一度: once
    if (!degree || folded.slice(at, at + 2) === '一度') return null;
    if (TURNS.has(degree.number.value) && isTurned(folded, degree)) return { ...degree, unit: '°' };
    const scale = /(?:华氏|摄氏)(?:温度)?$/.exec(folded.slice(Math.max(0, at - 4), at))?.[0];
    const before = folded.slice(Math.max(0, at - 10), at);
    if (/[北南]纬|[东西]经/.test(before)) return { ...degree, unit: '°' };
    if (/电/.test(before) && degree.number.value >= 1000) return { ...degree, unit: 'kW·h' };
    const warm = scale || /(?:温|烧|热|冷|高达|零下|暖)/.test(before);
    if (/角|倾|坡|弯曲/.test(before)) return { ...degree, unit: '°' };
    if (!warm && degree.number.han) return null;
    return {
      from: scale ? at - scale.length : degree.from,
      to: degree.to,
      value: degree.value,
      unit: scale?.startsWith('华') ? '°F' : scale ? '°C' : '度',
      approximate: degree.approximate,
    };
  },
};

/** 半斤, 半公里; not 一斤半 and not 多半斤斤计较. */
export const halfMeasure: Rule = {
  name: 'zh.half-measure',
  kind: 'quantity',
  pattern: /半(?:公斤|公里|斤(?!八|斤)|吨|亩(?!方)|米(?![兰饭]))/,
  read: ({ 0: said, index }, { folded }) =>
    /[多大过斤一两三四五六七八九十\d]/.test(folded.charAt(index - 1))
      ? null
      : { value: 0.5, unit: UNITS[said.slice(1)] ?? said.slice(1) },
};
