/*
 * Where the browsers are on this machine, and how they get there. Plain JavaScript for Node 20: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, {title: string, env: string, commands: string[], files: string[], apt: string[], build: string}>} */
const BROWSERS = {
  chromium: {
    title: 'Chromium',
    env: 'NUTGRAF_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    apt: ['chromium'],
    build: 'chrome@stable',
  },
  firefox: {
    title: 'Firefox',
    env: 'NUTGRAF_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    apt: ['firefox-esr'],
    build: 'firefox@stable',
  },
};

/** Downloaded browsers are kept outside the project, so that a second clone finds them. */
const CACHE = join(homedir(), '.cache', 'nutgraf-browsers');

/**
 * Path of the browser's executable; null where none is found. An environment variable (NUTGRAF_CHROMIUM, NUTGRAF_FIREFOX) goes first.
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { env, commands, files } = BROWSERS[name];
  const named = process.env[env];
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...files].find((file) => existsSync(file)) ?? downloaded(name);
}

/**
 * The path of the browser, installed if the machine has none: by the system's package manager where it may, else downloaded by
 * @puppeteer/browsers. Says what it does. Throws where both fail.
 * @param {BrowserName} name
 * @returns {string}
 */
export function ensureBrowser(name) {
  const { title, env, apt, build } = BROWSERS[name];
  const there = findBrowser(name);
  if (there) return there;
  console.log(`${title} is not on this machine.`);
  if (has('apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : has('sudo') ? ['sudo', '-n'] : null;
    if (sudo) {
      console.log(`Installing ${title} with apt-get …`);
      run([...sudo, 'apt-get', 'update', '-qq']);
      run([
        ...sudo,
        'env',
        'DEBIAN_FRONTEND=noninteractive',
        'apt-get',
        'install',
        '-y',
        '-qq',
        ...apt,
        ...fonts(),
      ]);
    }
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  console.log(`Downloading ${title} with @puppeteer/browsers into ${CACHE} …`);
  run(['npx', '@puppeteer/browsers', 'install', build, '--path', CACHE]);
  const got = findBrowser(name);
  if (got) return got;
  throw new Error(
    `${title} could not be installed. Install it yourself, or name its executable in ${env}, and run this again.`,
  );
}

/** @param {BrowserName} name */
function downloaded(name) {
  if (!existsSync(CACHE)) return null;
  const list = spawnSync('npx', ['@puppeteer/browsers', 'list', '--path', CACHE], { encoding: 'utf8' });
  const line = (list.stdout ?? '')
    .split('\n')
    .find((l) => l.startsWith(name === 'chromium' ? 'chrome@' : 'firefox@'));
  return line?.split(/\s+/).at(-1) ?? null;
}

/** A Han font, where the system can tell that it has none: else a Chinese page is boxes. */
function fonts() {
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() ? [] : ['fonts-noto-cjk'];
}

/** @param {string} command */
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** @param {string[]} command */
function run([command, ...args]) {
  if (!command) return;
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    console.log(`(${command} ${args[0] ?? ''} ended with ${done.status ?? done.error?.message})`);
}
