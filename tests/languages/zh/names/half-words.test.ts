import { expect, test } from 'vitest';
import type { FactType } from '../../../../src/facts/fact';
import { withoutHalfWords } from '../../../../src/languages/zh/names/half-words';
import { sampleName } from '../../../facts/sample-found';

const left = (type: FactType, text: string, name: string): string[] =>
  withoutHalfWords(text, [sampleName(type, text, name, 'zh.names')]).map((f) => `${f.type} ${f.value}`);

test.each([
  ['place', '在重庆看老旧小区', '重庆看老旧小区', ['place 重庆']],
  ['org', '同青溪人民站在一起', '青溪人民站', []],
  ['org', '中心站出来澄清', '中心站', ['org 中心']],
  ['person', '踏上新征程奋进', '程奋进', []],
  ['org', '各级党组织都来', '党组', []],
  ['org', '论坛部长级会议', '论坛部', ['org 论坛']],
  ['place', '路面十分光华和平整', '华', []],
  ['place', '坚持中西医并重', '中', []],
  ['place', '对以更高标准办事', '以', []],
  ['place', '在探索中日臻完善', '日', []],
  ['place', '租金300元/日起', '日', []],
  ['place', '访问中日韩', '日', ['place 日']],
  ['person', '经理余长信心满满', '余长信', []],
  ['person', '馆长周文明确表示', '周文', ['person 周文']],
  ['org', '财政部长级会议', '财政部', []],
  ['place', '日常驻代表来了', '日', ['place 日']],
  ['person', '她出任青溪县长', '任青溪', []],
  ['person', '晚会演出任小禾唱歌', '任小禾', ['person 任小禾']],
  ['person', '维护妇女儿童权益', '童权益', []],
  ['person', '他的女儿童小禾来了', '童小禾', ['person 童小禾']],
  ['person', '教练程奋进来了', '程奋进', ['person 程奋进']],
  ['person', '疏通黄金水道', '黄金水', []],
  ['person', '把电梯井向东挪了一米', '井向东', []],
  ['person', '记者井向东来了', '井向东', ['person 井向东']],
  ['person', '蓝湾武装称', '蓝湾武', ['org 蓝湾武装']],
  ['org', '各民主党派中央', '民主党', []],
  ['org', '民主党人反对', '民主党', ['org 民主党']],
  ['org', '全国应急管理部门', '应急管理部', []],
  ['org', '应急管理部门口', '应急管理部', ['org 应急管理部']],
  ['org', '中国移动大数据显示', '中国移动大', ['org 中国移动']],
  ['person', '内蒙古乌兰牧骑', '乌兰', []],
  ['person', '涉险过江尤为危险', '江尤', []],
  ['person', '金田起事时', '金田起', []],
  ['org', '在央视频播出', '央视', []],
  ['org', '加开海南航班', '南航', []],
  ['place', '想上清华北大', '华北', []],
  ['person', '景泰蓝花瓶', '景泰', []],
  ['place', '设置自定义路径', '定义路', []],
  ['place', '青溪路由东向西', '青溪路', ['place 青溪路']],
  ['place', '长沙街头有雨', '长沙街', ['place 长沙']],
  ['place', '通江河道淤积', '通江河', ['place 通江']],
  ['place', '黄河流域有雨', '黄河', ['place 黄河']],
  ['place', '统筹入湖河流管理', '入湖河', []],
  ['place', '我国河湖变清', '国河湖', []],
  ['place', '平山地处山区', '平山', ['place 平山']],
  ['place', '浅水社区位于镇北', '浅水社区', ['place 浅水社区']],
] as const)('%s %s: %s', (type, text, name, names) => {
  expect(left(type, text, name)).toEqual(names);
});
