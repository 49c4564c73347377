/* Measures with a UCUM or SI symbol where there is one: 5万平方米, 1543公里, 39°C, 华氏51度. */
import type { Rule } from '../../facts/rule';
import { AMOUNT_START, match, readAmount } from './amounts';

/** Chinese name or Western sign → symbol. Not to be added: what is counted rather than measured. */
const UNITS: Readonly<Record<string, string>> = {
  公里每小时: 'km/h',
  千米每小时: 'km/h',
  '公里/小时': 'km/h',
  '千米/小时': 'km/h',
  '公里/时': 'km/h',
  '米/秒': 'm/s',
  平方公里: 'km²',
  平方千米: 'km²',
  平方英里: 'mi²',
  平方英尺: 'ft²',
  平方厘米: 'cm²',
  平方米: 'm²',
  平米: 'm²',
  立方米: 'm³',
  立方厘米: 'cm³',
  公顷: 'ha',
  英亩: 'acre',
  亩: '亩',
  公里: 'km',
  千米: 'km',
  厘米: 'cm',
  公分: 'cm',
  毫米: 'mm',
  微米: 'µm',
  纳米: 'nm',
  海里: 'nmi',
  英里: 'mi',
  英尺: 'ft',
  英寸: 'in',
  光年: 'ly',
  米: 'm',
  万吨级: '万吨级',
  公吨: 't',
  吨: 't',
  公斤: 'kg',
  千克: 'kg',
  毫克: 'mg',
  微克: 'µg',
  克拉: 'ct',
  盎司: 'oz',
  英镑重: 'lb',
  克: 'g',
  市斤: '斤',
  斤: '斤',
  毫升: 'mL',
  加仑: 'gal',
  升: 'L',
  千瓦时: 'kW·h',
  千瓦小时: 'kW·h',
  千瓦: 'kW',
  兆瓦: 'MW',
  吉瓦: 'GW',
  马力: 'hp',
  千伏: 'kV',
  伏: 'V',
  安培: 'A',
  赫兹: 'Hz',
  兆赫: 'MHz',
  千卡: 'kcal',
  大卡: 'kcal',
  卡路里: 'cal',
  毫安时: 'mA·h',
  毫安: 'mA',
  帕: 'Pa',
  分贝: 'dB',
  标准箱: 'TEU',
  摄氏度: '°C',
  华氏度: '°F',
  'km/h': 'km/h',
  'km²': 'km²',
  'm²': 'm²',
  'm³': 'm³',
  μm: 'µm',
  μg: 'µg',
  '℃': '°C',
  '°C': '°C',
  '℉': '°F',
  '°F': '°F',
  km: 'km',
  cm: 'cm',
  mm: 'mm',
  nm: 'nm',
  kg: 'kg',
  mg: 'mg',
  ml: 'mL',
  m: 'm',
  g: 'g',
  t: 't',
  kW: 'kW',
  MW: 'MW',
  GB: 'GB',
  MB: 'MB',
  TB: 'TB',
  Hz: 'Hz',
  GHz: 'GHz',
  MHz: 'MHz',
};
const LOWER = new Map(Object.entries(UNITS).map(([name, unit]) => [name.toLowerCase(), unit]));
const names = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .map((n) => n.replace(/[/.]/g, '\\$&'));
const west = names.filter((n) => /^[a-zμ]/i.test(n));
const han = names.filter((n) => !/^[a-zμ]/i.test(n));
/** 克 is no gram in 克服; 米 no metre in 米饭, 升 no litre in 升级 and 升至. */
const MEASURE = new RegExp(
  `\\s*(?:(?:${west.join('|')})(?![A-Za-z])|(?:${han.join('|')})(?![服隆里制兰强饭粒线奇多级])(?<!(?<!毫|公)升(?=[值至温学旗])))`,
  'iy',
);
const HALF = /半(?!个|天|年|月|小时|夜|价|径|数|路)/y;
const LIANG = /\s*两(?=[,。;、!?]|$|重|黄金|白银|银|金)/y;
const DEGREE = /\s*度(?![过假数量日电地上])/y;

export const measure: Rule = {
  name: 'zh.measure',
  kind: 'quantity',
  pattern: AMOUNT_START,
  read(m, { folded }) {
    const at = m.index;
    if (folded.charAt(at - 1) === '第') return null;
    const amount = readAmount(folded, at, MEASURE);
    if (amount && !/^[GTM]$/.test(amount.unit)) {
      // 六斤半
      const half = typeof amount.value === 'number' && match(HALF, folded, amount.to) !== null;
      return {
        from: amount.from,
        to: amount.to + (half ? 1 : 0),
        value: half ? Number(amount.value) + 0.5 : amount.value,
        unit: LOWER.get(amount.unit.toLowerCase()) ?? amount.unit,
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
    const degree = readAmount(folded, at, DEGREE);
    if (!degree) return null;
    const scale = /(?:华氏|摄氏)(?:温度)?$/.exec(folded.slice(Math.max(0, at - 4), at))?.[0];
    const warm = scale || /(?:温|烧|热|冷|高达|零下|暖)/.test(folded.slice(Math.max(0, at - 10), at));
    if (!warm) return null;
    return {
      from: scale ? at - scale.length : degree.from,
      to: degree.to,
      value: degree.value,
      unit: scale?.startsWith('华') ? '°F' : scale ? '°C' : '度',
      approximate: degree.approximate,
    };
  },
};
