import { expect, test } from 'vitest';
import { roles } from '../../../../src/languages/zh/names/roles';
import { sampleName } from '../../../facts/sample-found';

const roleOf = (text: string, person: string, body: string | null = null) =>
  roles(text, [...(body ? [sampleName('org', text, body)] : []), sampleName('person', text, person)]).at(-1)
    ?.role;

test('an office right behind the name', () => {
  expect(roleOf('刘敏教授、陈伊芬秘书长等来了', '陈伊芬')).toBe('秘书长');
  expect(roleOf('刘敏教授家来了人', '刘敏')).toBeNull();
});

test('with the whole body it is held in', () => {
  expect(roleOf('青溪大学公共卫生学院营养学教授刘敏', '刘敏', '青溪大学公共卫生学院')).toBe(
    '青溪大学公共卫生学院营养学教授',
  );
});

test('what is said to a person, or stands behind the next one, is no role', () => {
  expect(roleOf('致电卡洛斯，祝贺他当选青溪总统。', '卡洛斯')).toBeNull();
  expect(roleOf('看望了刘敏，以及在青溪的委员。', '刘敏')).toBeNull();
  const text = '由刘敏、周正同志担任组长。';
  const found = [sampleName('person', text, '刘敏'), sampleName('person', text, '周正')];
  expect(roles(text, found)[0]?.role).toBeNull();
});

test('no half of a word before it', () => {
  expect(roleOf('在海口会见总统卡洛斯', '卡洛斯')).toBe('总统');
  expect(roleOf('发展中国家科学院院士刘敏', '刘敏')).toBe('发展中国家科学院院士');
  expect(roleOf('中东和平进程特别代表库普曼斯', '库普曼斯')).toBe('中东和平进程特别代表');
  expect(roleOf('今年78岁退休教师刘敏', '刘敏')).toBe('退休教师');
});

test('a department before its own head', () => {
  expect(roleOf('书记、组织指导部部长刘敏', '刘敏')).toBe('组织指导部部长');
});

test('an office by its end behind a body, and the office before it with its own', () => {
  expect(roleOf('青溪统计局首席统计师刘敏', '刘敏', '青溪统计局')).toBe('青溪统计局首席统计师');
  expect(roleOf('青溪科学院院士、岩土专家刘敏', '刘敏', '青溪科学院')).toBe('青溪科学院院士、岩土专家');
});

test('none from the other half of a headline', () => {
  expect(roleOf('周正卸任青江董事长 刘敏接棒', '刘敏')).toBeNull();
  expect(roleOf('董事长 刘敏', '刘敏')).toBe('董事长');
});

test('a body with its department, its board, and what one was there before', () => {
  expect(roleOf('青溪热电公司安监部技术员刘敏', '刘敏', '青溪热电公司')).toBe('青溪热电公司安监部技术员');
  expect(roleOf('青江集团董事会主席刘敏', '刘敏', '青江集团')).toBe('青江集团董事会主席');
  expect(roleOf('青溪人大宪法和法律委员会主任委员刘敏', '刘敏', '青溪人大')).toBe(
    '青溪人大宪法和法律委员会主任委员',
  );
  expect(roleOf('柳湾村党委书记、村委会主任刘敏', '刘敏', '柳湾村党委')).toBe('柳湾村党委书记、村委会主任');
  expect(roleOf('青溪联盟前联邦安全会议秘书刘敏', '刘敏', '青溪联盟')).toBe('青溪联盟前联邦安全会议秘书');
  expect(roleOf('青江集团选举董事会主席刘敏', '刘敏', '青江集团')).toBe('董事会主席');
  expect(roleOf('青江集团的老同事刘敏', '刘敏', '青江集团')).toBe('老同事');
});

test('what is done to a person in a town is no part of it, nor what one has become', () => {
  const text = '在青溪抓获犯罪嫌疑人刘敏';
  const found = [sampleName('place', text, '青溪'), sampleName('person', text, '刘敏')];
  expect(roles(text, found)[1]?.role).toBe('犯罪嫌疑人');
  expect(roleOf('柳湾的刘敏，如今成了公司的工人。', '刘敏')).toBeNull();
});

test('the body of the house, the officers of an assembly, party and state', () => {
  const text = '听取了青溪市人大财经委副主任委员、常委会预算工委主任许长青作的报告';
  expect(roleOf(text, '许长青', '青溪市人大财经委')).toBe('青溪市人大财经委副主任委员、常委会预算工委主任');
  expect(roleOf('大会副秘书长、青溪市政协秘书长周立', '周立', '青溪市政协')).toBe(
    '大会副秘书长、青溪市政协秘书长',
  );
  expect(roleOf('前新闻发言人、现青溪出版社社长周立', '周立', '青溪出版社')).toBe(
    '前新闻发言人、现青溪出版社社长',
  );
  expect(roleOf('党和国家领导人周立出席', '周立')).toBe('党和国家领导人');
  expect(roleOf('海蓝公司全球副总裁周立', '周立', '海蓝公司')).toBe('海蓝公司全球副总裁');
  expect(roleOf('杂志执行编辑周立宣布', '周立')).toBe('执行编辑');
});
