/*
 * `npm run build:anchoring`: writes dist/anchoring.js, one classic script that defines window.describe, window.anchorCase and
 * window.anchorMany out of the code that the extension runs, for harnesses that measure how well quotes are found again.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bundleForBrowser } from './browser-bundle.ts';

const script = await bundleForBrowser('tools/anchoring-in-page.ts', 'nutgrafAnchoring');
mkdirSync(`${import.meta.dirname}/../dist`, { recursive: true });
const out = `${import.meta.dirname}/../dist/anchoring.js`;
writeFileSync(out, `// @ts-nocheck\n${script}\nObject.assign(window, nutgrafAnchoring);\n`);
console.error(`wrote ${out}`);
