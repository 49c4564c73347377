/* `npm start`: installs what is missing, builds, and opens the browser with the extension on the demo newspaper page. */
import { ensureBrowser, findBrowser } from './browsers.mjs';
import { ensurePackages, npm } from './packages.mjs';

ensurePackages();
const firefox =
  process.argv.includes('--firefox') || (!findBrowser('chromium') && findBrowser('firefox') !== null);
const path = ensureBrowser(firefox ? 'firefox' : 'chromium');
console.log(`Browser: ${path}`);
npm('run', '--silent', firefox ? 'build:firefox' : 'build:chrome');
npm(
  'run',
  '--silent',
  'demo',
  '--',
  ...(firefox ? ['--firefox'] : []),
  ...process.argv.slice(2).filter((a) => a !== '--firefox'),
);
