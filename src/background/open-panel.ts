/* The one difference between the browsers that a person sees: Chrome's side panel, Firefox's sidebar. */
import { browser } from 'wxt/browser';

/** Opens the panel. Must be called in the same turn as the click, key or menu entry: after an `await` the browser refuses. */
export function openPanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    return sidebarAction.open();
  }
  return windowId === undefined ? Promise.resolve() : browser.sidePanel.open({ windowId });
}
