import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTaggers } from '../../src/facts/load-taggers';
import type { NameTagger } from '../../src/facts/name-tagger';

const shipped = async (file: string) => new Uint8Array(readFileSync(`public/models/${file}`));

describe('loadTaggers', () => {
  it('gives no tagger where there is no model', async () => {
    expect(await loadTaggers(async () => null)).toEqual([]);
  });

  it('throws on bytes that are no model', async () => {
    await expect(loadTaggers(async () => new Uint8Array(gzipSync('{}')))).rejects.toThrow();
  });
});

describe('the models that ship', () => {
  let taggers: NameTagger[] = [];
  const names = (language: string, text: string) =>
    [...(taggers.find((t) => t.language === language)?.tag([text]) ?? [])]
      .flat()
      .map((f) => `${f.type}:${text.slice(f.from, f.to)}`);

  beforeAll(async () => {
    taggers = await loadTaggers(shipped);
  });

  it('are there for Chinese and English', () => {
    expect(taggers.map((t) => t.language).sort()).toEqual(['en', 'zh']);
  });

  it('find names in Chinese', () => {
    expect(names('zh', '记者周晓燕从南京市公安局获悉，李建军已返回上海。')).toEqual([
      'person:周晓燕',
      'org:南京市公安局',
      'person:李建军',
      'place:上海',
    ]);
  });

  it('find names in English', () => {
    expect(names('en', 'Margaret Dunmore told the World Bank in Geneva that Brazil would wait.')).toEqual([
      'person:Margaret Dunmore',
      'org:World Bank',
      'place:Geneva',
      'place:Brazil',
    ]);
  });

  it('read the folded text and give the words as they are written', () => {
    const text = '記者從廣東抵達。';
    const found = taggers.find((t) => t.language === 'zh')?.tag([text], ['记者从广东抵达。']) ?? [];
    expect([...found].flat().map((f) => f.value)).toContain('廣東');
  });

  it('find nothing in nothing', () => {
    expect(taggers.map((t) => [...t.tag(['', ' '])])).toEqual(taggers.map(() => [[], []]));
  });
});
