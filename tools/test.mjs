/* `npm test`: installs what is missing (packages, both browsers) and runs everything. Nothing is skipped: a missing browser is a failure. */
import { ensureBrowser } from './browsers.mjs';
import { ensurePackages, npm } from './packages.mjs';
import { runTests } from './run-tests.mjs';

ensurePackages();
for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
  const path = ensureBrowser(name);
  process.env[name === 'chromium' ? 'NUTGRAF_CHROMIUM' : 'NUTGRAF_FIREFOX'] = path;
  console.log(`${name}: ${path}`);
}
npm('run', 'types');
npm('run', 'lint');
npm('run', 'build');
npm('run', 'lint:firefox');
process.exit(runTests());
