import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Every page that is read carries this script. */
const MOST_BYTES = 60_000;

test.each(['chrome-mv3', 'firefox-mv3'])(
  'the content script in %s is at most 60 KB, minified and compressed',
  (folder) => {
    const file = join(import.meta.dirname, '../../.output', folder, 'page.js');
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(MOST_BYTES);
  },
);
