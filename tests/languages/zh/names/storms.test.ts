import { expect, test } from 'vitest';
import { stormsIn } from '../../../../src/languages/zh/names/storms';
import { sampleName } from '../../../facts/sample-found';

test('the name of a storm is nobody, wherever it stands', () => {
  const text = '随着“海兰”北上，海兰强度减弱，林兰也走了。';
  const isStorm = stormsIn(['第三号台风“海兰”登陆。', text]);
  expect(isStorm(sampleName('person', text, '海兰', 'zh.names'), text)).toBe(true);
  expect(isStorm(sampleName('person', text, '林兰', 'zh.names'), text)).toBe(false);
});

test('nor is a part of it', () => {
  const text = '受“桦南海”影响，南海风大。';
  const isStorm = stormsIn(['台风“桦南海”登陆。', text]);
  const place = sampleName('place', text, '南海', 'zh.names');
  expect(isStorm(place, text)).toBe(true);
  const at = text.lastIndexOf('南海');
  expect(isStorm({ ...place, from: at, to: at + 2 }, text)).toBe(false);
});
