import { expect, test } from 'vitest';
import { withPlaceEdges } from '../../../../src/languages/zh/names/place-edges';
import { sampleName } from '../../../facts/sample-found';

test.each([
  ['武装人员进入青溪市内的店', '青溪市内', '青溪'],
  ['停在浅水园对面', '浅水园对面', '浅水园'],
  ['靠近青山的路', '靠近青山', '青山'],
  ['青溪市郊有雨', '青溪市', '青溪'],
  ['青溪东南部有雨', '青溪东', '青溪'],
  ['青溪市民政局', '青溪市', '青溪市'],
  ['浦东南路', '浦东', '浦东'],
])('%s: %s is %s', (text, found, name) => {
  expect(withPlaceEdges(text, [sampleName('place', text, found, 'zh.names')])[0]?.value).toBe(name);
});
