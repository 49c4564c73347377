import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepNothing, keepWhenLeaving } from '../src/messages/unanswered';
import { withColourNames } from '../src/overlay/colour-names';
import { ALL_PAGE_WORDS, type Say } from '../src/overlay/wording';
import { startPageSession } from '../src/page-session';
import { colourNames } from '../src/settings';

/** By this DOM event a newer script of ours tells one that is cut off from its extension, in the same page. */
const STARTED = 'nutgraf-started';

/** Known to all scripts of this extension in a page; the page itself does not see it, and cannot name an element so. */
const IS_ALIVE = Symbol.for('nutgraf');
const shared = globalThis as { [IS_ALIVE]?: () => boolean };

// The content script: put into a tab after a click, and registered for the sites a person granted (src/background/content-scripts.ts).
// To the build it is a plain script: what WXT gives content scripts beside is more than a kilobyte that every page would carry.
export default defineUnlistedScript(() => {
  // put here twice at once, by panel and toolbar: the first stays, since someone may be writing in it already
  if (shared[IS_ALIVE]?.()) return;
  const end = new AbortController();
  const { signal } = end;
  // after an update nothing tells the old script that it is cut off: whoever asks and finds it so ends it
  const isAlive = () => {
    const is = browser.runtime?.id !== undefined;
    if (!is) end.abort();
    return is;
  };
  shared[IS_ALIVE] = () => isAlive() && !signal.aborted;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => end.abort(), { signal });
  // looked up now: after an update under the open page nothing can be looked up any more, not even "reload this page"
  const words = new Map(ALL_PAGE_WORDS.map((w) => [w, browser.i18n.getMessage(w as 'name', ['$1'])]));
  keepWhenLeaving(window, signal);
  keepNothing(browser.extension?.inIncognitoContext ?? false);
  const say: Say = (word, value = '') => words.get(word)?.replace('$1', () => value) ?? word;
  startPageSession({
    document,
    say: withColourNames(say, colourNames, signal),
    locale: browser.i18n.getUILanguage(),
    signal,
    rootOf: (element) => {
      const { dom } = browser as { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } };
      const { openOrClosedShadowRoot = null } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
      return dom ? dom.openOrClosedShadowRoot(element) : openOrClosedShadowRoot; // Chrome's way; Firefox's
    },
    isAlive,
  });
  // it asks when the person does something
  for (const type of ['pointerdown', 'input', 'visibilitychange', 'focus', 'scroll'])
    addEventListener(type, isAlive, { capture: true, passive: true, signal });
});
