/* The rules of Chinese in one list. Order settles ties of length: the first wins. Dates stand first, so that later rules know the story's day. */
import type { Rule } from '../../facts/rule';
import { age } from './ages';
import { bareNumber, formula, fraction } from './bare-numbers';
import { count } from './counts';
import { halfMeasure, measure } from './measures';
import { money } from './money';
import { countyOfProvince } from './names/counties';
import { foreign, officer } from './names/foreign-names';
import { armyUnit, asking, calledOrg, firm, latinFund, numberedBuilder, suffixedOrg } from './names/orgs';
import { afterKin, afterRole, beforeVerb, byline, nickname, someone, titled } from './names/people';
import { latinName, member, nickInMarks, officeBearer, tibetan } from './names/people-beside';
import {
  calledElsewhere,
  cityOfProvince,
  community,
  country,
  crossing,
  knownPlace,
  province,
  suffixedPlace,
  unitOfCity,
} from './names/places';
import { discount, half, partOf, percent } from './percent';
import { duration } from './time/lengths';
import { time } from './time/time';
import { charge, law, titleInMarks } from './works';

export const zhRules: readonly Rule[] = [
  time, // 今年8月29日晚上8点左右, 三年前
  duration, // 1年6个月
  money, // 22.8万元
  percent, // 12.5%, 三成
  partOf, // 百分之五
  discount, // 九折
  half, // 超过一半
  age, // 92岁
  measure, // 5万平方米
  halfMeasure, // 半斤
  fraction, // 五分之一
  formula, // 3/5
  count, // 40多位
  bareNumber, // 20万
  titleInMarks, // 《…》
  law, // 刑法
  charge, // 妨害公务罪
  byline, // 记者 王烽
  someone, // 刘某
  titled, // 刘先生
  nickInMarks, // 网友“山里猫”
  tibetan, // 尼玛次仁
  officer, // 议长加西亚
  armyUnit, // 第100军63师187团
  numberedBuilder, // 中建三局
  latinFund, // Linux 基金会
  calledElsewhere, // 辛巴威
  crossing, // 滨江路与解放路交叉口
  // guesses from here on: a trained tagger may overrule them
  afterRole, // 副中队长傅正军
  beforeVerb, // 黄翠君说
  afterKin, // 孙女陶然
  nickname, // 民警小王
  officeBearer, // 商务局曲局长
  member, // 周明常委建议
  latinName, // 会长Marc Roe
  foreign, // 米歇尔·康德苏
  asking, // 告诉青溪晚报记者
  suffixedOrg, // 攸县人民法院
  firm, // 华美热电有限公司
  calledOrg, // 国务院
  community, // 石峰区华垅社区
  suffixedPlace, // 醴陵县浦口镇
  unitOfCity, // 福州连江县
  cityOfProvince, // 陕西榆林
  countyOfProvince, // 安徽霍邱
  province,
  country,
  knownPlace, // 株洲
];
