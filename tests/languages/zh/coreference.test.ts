import { describe, expect, it } from 'vitest';
import type { FactType, Found } from '../../../src/facts/fact';
import { coreference } from '../../../src/languages/zh/names/coreference';
import { sampleName } from '../../facts/sample-found';

const named = (block: string, name: string, type: FactType, rule = 'tagger'): Found =>
  sampleName(type, block, name, rule);
const seen = (blocks: readonly string[], found: readonly (readonly Found[])[]): string[][] =>
  coreference(blocks, found).map((list, i) =>
    [...list].sort((a, b) => a.from - b.from).map((f) => `${blocks[i]?.slice(f.from, f.to)}=${f.value}`),
  );

describe('who is who in a story', () => {
  it('finds a name again wherever it stands', () => {
    const blocks = ['村民周大力种瓜。', '瓜熟了，周大力笑了。'];
    expect(seen(blocks, [[named(blocks[0]!, '周大力', 'person')], []])).toEqual([
      ['周大力=周大力'],
      ['周大力=周大力'],
    ]);
  });
  it('finds no person again in what is called after one, nor a body within a Latin word', () => {
    const blocks = ['纪念康德诞辰。', '康德主义的传播。'];
    expect(seen(blocks, [[named(blocks[0]!, '康德', 'person')], []])[1]).toEqual([]);
    const latin = ['Plant 发布了新版。', '它以 Plantcraft 为基础，Plant 也在。'];
    expect(seen(latin, [[named(latin[0]!, 'Plant', 'org')], []])[1]).toEqual(['Plant=Plant']);
  });
  it('finds a body again where its first characters were taken for countries', () => {
    const blocks = ['欧美同学会成立了。', '要办好欧美同学会。'];
    const found = [
      [named(blocks[0]!, '欧美同学会', 'org')],
      [named(blocks[1]!, '欧', 'place'), named(blocks[1]!, '美', 'place')],
    ];
    expect(seen(blocks, found)[1]).toContain('欧美同学会=欧美同学会');
  });
  it('finds a body again where its first word was taken for a place, but no longer word', () => {
    const blocks = ['纽约晨报报道了。', '订阅纽约晨报的人，在纽约晨报业里。'];
    const all = seen(blocks, [
      [named(blocks[0]!, '纽约晨报', 'org')],
      [named(blocks[1]!, '纽约', 'place'), { ...named(blocks[1]!, '纽约', 'place'), from: 10, to: 12 }],
    ]);
    expect(all[1]?.filter((f) => f.startsWith('纽约晨报'))).toHaveLength(1);
  });
  it('takes a port for Hong Kong only where the story speaks of that', () => {
    const block = '船已离港。';
    expect(seen([block], [[named(block, '港', 'place')]])).toEqual([[]]);
    const other = '香港下雨。';
    expect(seen([block, other], [[named(block, '港', 'place')], []])[0]).toEqual(['港=香港']);
  });
  it('finds a name of several parts where only its last was found', () => {
    const blocks = ['布朗-怀特种瓜。', '同布朗-怀特谈过。'];
    const found = [[named(blocks[0]!, '布朗-怀特', 'person')], [named(blocks[1]!, '怀特', 'person')]];
    expect(seen(blocks, found)[1]).toContain('布朗-怀特=布朗-怀特');
  });
  it('ties a title to the one full name of that surname, never to a reporter', () => {
    const blocks = ['周大力种瓜。', '周先生笑了。', '刘先生路过。', '记者 刘一鸣'];
    const found = [
      [named(blocks[0]!, '周大力', 'person')],
      [named(blocks[1]!, '周先生', 'person', 'zh.titled')],
      [named(blocks[2]!, '刘先生', 'person', 'zh.titled')],
      [named(blocks[3]!, '刘一鸣', 'person', 'zh.byline-person')],
    ];
    expect(seen(blocks, found).flat()).toEqual([
      '周大力=周大力',
      '周先生=周大力',
      '刘先生=刘先生',
      '刘一鸣=刘一鸣',
    ]);
  });
  it('among several of one surname ties an office to the one who is said to hold it', () => {
    const blocks = ['校长陈永善到了，班长陈水珠也到了。', '陈校长笑了。', '陈局长走了。'];
    const found = [
      [named(blocks[0]!, '陈永善', 'person'), named(blocks[0]!, '陈水珠', 'person')],
      [named(blocks[1]!, '陈', 'person')],
      [named(blocks[2]!, '陈', 'person')],
    ];
    expect(seen(blocks, found).slice(1)).toEqual([['陈=陈永善'], ['陈=陈']]);
  });
  it('takes a storm’s name for nobody’s, and ends of other words for no names', () => {
    const blocks = ['台风“杜苏芮”登陆。', '仓库里没人。', '月台很长。', '梅花开了。'];
    const found = [
      [named(blocks[0]!, '杜苏芮', 'person')],
      [named(blocks[1]!, '库里', 'person')],
      [named(blocks[2]!, '月', 'place'), named(blocks[2]!, '台', 'place')],
      [named(blocks[3]!, '梅花', 'person')],
    ];
    expect(seen(blocks, found)).toEqual([[], [], [], ['梅花=梅花']]);
  });
  it('leaves a title alone where two have that surname', () => {
    const blocks = ['周大力和周小满来了。', '周先生笑了。'];
    const found = [
      [named(blocks[0]!, '周大力', 'person'), named(blocks[0]!, '周小满', 'person')],
      [named(blocks[1]!, '周先生', 'person', 'zh.titled')],
    ];
    expect(seen(blocks, found)[1]).toEqual(['周先生=周先生']);
  });
  it('gives a place and a body their fullest form', () => {
    const blocks = ['青溪市在山里。', '青溪多雨。', '青溪市水务局', '水务局回应'];
    const found = [
      [named(blocks[0]!, '青溪市', 'place')],
      [named(blocks[1]!, '青溪', 'place')],
      [named(blocks[2]!, '青溪市水务局', 'org')],
      [named(blocks[3]!, '水务局', 'org')],
    ];
    expect(seen(blocks, found).flat()).toEqual([
      '青溪市=青溪市',
      '青溪=青溪市',
      '青溪市水务局=青溪市水务局',
      '水务局=青溪市水务局',
    ]);
  });
  it('takes words off a place that the story also has by itself', () => {
    const blocks = ['遍布青溪县。', '青溪县'];
    const found = [
      [named(blocks[0]!, '遍布青溪县', 'place', 'zh.suffixed-place')],
      [named(blocks[1]!, '青溪县', 'place')],
    ];
    expect(seen(blocks, found)[0]).toEqual(['青溪县=青溪县']);
  });
  it('drops kinds of bodies that are no names', () => {
    const blocks = ['公安机关建议从轻。'];
    expect(seen(blocks, [[named(blocks[0]!, '公安机关', 'org')]])).toEqual([[]]);
  });
});
