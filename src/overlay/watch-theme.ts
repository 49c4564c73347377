/* Hears that a page may have turned dark or light: by the system, or by its own switch, which marks the root or the body. */

/** Milliseconds: pages change colours in a transition, and the words' colour is asked for after it. */
const AFTER = 400;

export function watchTheme(document: Document, onTheme: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(onTheme, AFTER);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  const observer = new MutationObserver(soon);
  // any attribute: class, style, data-theme, data-color-mode and whatever else sites call it
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
