/* Where the browsers are on this machine. `install.ts` puts them there when they are not. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, { env: string; commands: string[]; files: string[] }> = {
  chromium: {
    env: 'NUTGRAF_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'NUTGRAF_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Path of the browser's executable; null where none is found. An environment variable (NUTGRAF_CHROMIUM, NUTGRAF_FIREFOX) goes first. */
export function findBrowser(name: BrowserName): string | null {
  const { env, commands, files } = NAMES[name];
  const named = process.env[env];
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...files].find((file) => existsSync(file)) ?? null;
}
