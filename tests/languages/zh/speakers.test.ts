import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { zh } from '../../../src/languages/zh/index';

/** Of each quotation who says it, and the page's words that tell it. */
const told = (text: string): (string | null)[][] =>
  extractFacts([text], 's', { languages: [zh], taggers: [], publishedAt: null, onProblem: () => {} })
    .filter((f) => f.type === 'quote')
    .map((f) => [f.speaker, f.speakerAt ? text.slice(f.speakerAt.from, f.speakerAt.to) : null]);

test('the words that tell who speaks: a name, a pronoun, a description as it stands on the page', () => {
  expect(told('副局长罗文清站在桥边。他说：“桥已经修好了，大家放心走。”')).toEqual([['罗文清', '他']]);
  expect(told('“桥已经修好了，大家放心走。”副局长罗文清说。')).toEqual([['罗文清', '罗文清']]);
  expect(told('一位賣菜的婦人說：「橋已經修好了，大家放心走。」')).toEqual([
    ['一位賣菜的婦人', '一位賣菜的婦人'],
  ]);
  expect(told('副局长罗文清表示，桥面已经修好，下周恢复通车。')).toEqual([['罗文清', '罗文清']]);
});

test('a description with its brackets, without when and how it was said', () => {
  expect(told('青溪互助会（红伞）下属车队19日公布视频称，河上的大桥已经修好。')).toEqual([
    ['青溪互助会（红伞）下属车队', '青溪互助会（红伞）下属车队'],
  ]);
});

test('a description without the day in brackets', () => {
  expect(told('青溪县教育局今天（5月20日）称，所有学校明天照常上课。')).toEqual([
    ['青溪县教育局', '青溪县教育局'],
  ]);
});

test('not who answers it, nor who did something before it', () => {
  expect(told('会上有人提出“大桥要修得更宽更结实一些。”对此，副局长罗文清表示同意。')).toEqual([
    [null, null],
  ]);
  expect(told('副局长罗文清一一做了介绍，桥上挤满了看热闹的人。')).toEqual([]);
});

test('a paper is named without its report, a report alone is who tells', () => {
  expect(told('青溪通讯社今天报道说，大桥已经修好通车。报道还说，村民十分高兴，都来看桥。')).toEqual([
    ['青溪通讯社', '青溪通讯社'],
    ['报道', '报道'],
  ]);
});

test('once for a quotation in two parts; none where nobody says it', () => {
  expect(told('“桥已经修好了，”副局长罗文清说，“大家可以放心地走了。”')).toEqual([
    ['罗文清', '罗文清'],
    ['罗文清', '罗文清'],
  ]);
  expect(told('“桥已经修好了，大家可以放心地走了。”')).toEqual([[null, null]]);
});

test('who reported it to the police, the head of a dispatch left out, who met somebody', () => {
  expect(told('我局接群众报警称：大桥边上有人落水，需要救援。')).toEqual([['群众', '群众']]);
  expect(told('青溪网4月3日讯 青溪俱乐部官方宣布，球队明天起在桥边训练。')).toEqual([
    ['青溪俱乐部', '青溪俱乐部'],
  ]);
  expect(told('副局长罗文清在与司机王小明通话时称，桥面已经修好通车。')).toEqual([['罗文清', '罗文清']]);
  expect(told('参与修桥的司机王小明下班后说：“桥面已经修好，可以通车了。”')).toEqual([['王小明', '王小明']]);
});

test('nobody who said something long before', () => {
  const long = '山上下起了雨。'.repeat(40);
  expect(told(`副局长罗文清说，桥面已经修好通车。${long}“大家都到山上来看雨吧。”`).at(-1)).toEqual([
    null,
    null,
  ]);
});

test('a pronoun with what is told of it, a telephone that speaks no word', () => {
  expect(told('副局长罗文清站在桥边。“桥已经修好了，大家放心走。”那年40岁的他对记者说。')).toEqual([
    ['罗文清', '他'],
  ]);
  expect(told('司机王小明用电话报警：“桥断了，大家快来。”')).toEqual([['王小明', '王小明']]);
  expect(told('镇长罗文清召开应对小组会议后说，桥面已经修好通车。')).toEqual([['罗文清', '罗文清']]);
  expect(told('青溪县委宣传部6日上午8时通报称，大桥已经停用检修。')).toEqual([
    ['青溪县委宣传部', '青溪县委宣传部'],
  ]);
});

test('what ends a sentence of its own is not of the one who speaks in the next', () => {
  expect(
    told('律师王小明称，被告连续到庭多日，“需要时间准备材料再说”。副局长罗文清说，材料早已全部送到法院。'),
  ).toEqual([
    ['王小明', '王小明'],
    ['罗文清', '罗文清'],
  ]);
  expect(told('抛开大桥的问题不说，青溪的水也不干净。')).toEqual([]);
});

const names = (text: string): (string | null | undefined)[] => told(text).map(([name]) => name);

test('whose words or account it is told after', () => {
  expect(names('按照林大海的说法，“食堂要到明年春天才能开门”。')).toEqual(['林大海']);
  expect(names('用周大力的话说，“食堂要到明年春天才能开门”。')).toEqual(['周大力']);
  expect(names('根据工具的作者 Ian Vale 的说法，“这件工具要到明年春天才能用”。')).toEqual(['Ian Vale']);
});

test('an opening mark that closes, as who speaks stands right behind it', () => {
  expect(names('“食堂已经修好，大家明天起可以来吃饭。“林大海说。后来，食堂开门了。')).toEqual(['林大海']);
  expect(names('“食堂已经修好，大家明天起可以来吃饭。“对我来说，这是好事。')).not.toContain('对我来');
  expect(names('林大海说：“他问我，“周老师说，明天有饭吗？”我说不知道。”')).toEqual(['林大海']);
});

test('bodies with long names in Latin letters before the one who speaks', () => {
  expect(
    names('“我们要把食堂修得更好，让大家都满意，”来自 North Harbor Kitchen Partners 的主任林大海说道。'),
  ).toEqual(['林大海']);
});

test('who warns or admonishes', () => {
  expect(names('“做错了事就要承担责任，没有例外！”校长林大海告诫老师们。')).toEqual(['林大海']);
});
