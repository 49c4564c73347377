/* The look of the small windows on the page: the system's own fonts and colours, one accent, targets of 24 px and more. */

import { noteBackground } from '../looks';
import { NOTE_COLOURS } from '../mark';

const swatches = NOTE_COLOURS.map((c) => `.swatch-${c} i { background: ${noteBackground(c, 'light')} }`).join(
  '\n',
);

export const layerCss = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important;
  overflow: visible !important;
  display: block !important;
  color-scheme: light dark !important;
  --ground: light-dark(#ffffff, #24262a);
  --text: light-dark(#1b1c1e, #eceef1);
  --quiet: light-dark(#5c6066, #a9afb7);
  --line: light-dark(#d9dce0, #43474d);
  --accent: light-dark(#0b5cad, #8cc4ff);
  --bad: light-dark(#a8221c, #ffaba4);
}
* { box-sizing: border-box; }
.box {
  position: fixed; left: 0; top: 0;
  max-width: min(340px, calc(100vw - 16px));
  max-height: calc(100vh - 16px); overflow: auto;
  background: var(--ground); color: var(--text);
  border: 1px solid var(--line); border-radius: 8px;
  box-shadow: 0 4px 18px rgb(0 0 0 / .18);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  text-align: start; letter-spacing: normal; word-spacing: normal;
}
button {
  font: inherit; color: inherit; background: none; border: 0; border-radius: 6px; margin: 0;
  min-width: 28px; min-height: 28px; padding: 2px 8px; cursor: pointer;
}
button:hover { background: color-mix(in srgb, var(--text) 9%, transparent); }
button:focus-visible, input:focus-visible, textarea:focus-visible { outline: 2px solid var(--accent); outline-offset: -1px; }
button.main { color: var(--accent); }
.menu { display: flex; align-items: center; padding: 3px; gap: 1px; }
.menu .rule { width: 1px; height: 18px; background: var(--line); margin: 0 3px; }
.colours { display: flex; }
.swatch { padding: 0; width: 28px; height: 28px; display: grid; place-items: center; }
.swatch i { width: 16px; height: 16px; border-radius: 50%; background-color: #fff; box-shadow: 0 0 0 1px rgb(0 0 0 / .28); }
.swatch[aria-pressed="true"] i { box-shadow: 0 0 0 2px var(--ground), 0 0 0 4px var(--accent); }
${swatches}
.card { padding: 10px 12px; display: grid; gap: 4px; width: max-content; }
.type { color: var(--quiet); font-size: 12px; }
.value { font-weight: 600; overflow-wrap: anywhere; }
.words { color: var(--quiet); overflow-wrap: anywhere; }
.card .acts { margin: 2px -8px -4px; }
.editor { width: 320px; padding: 10px; display: grid; gap: 8px; }
.row { display: flex; align-items: center; gap: 4px; }
.row .grow { flex: 1; }
.quoted { color: var(--quiet); font-size: 12px; margin: 0; overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow-wrap: anywhere; }
textarea, input {
  font: inherit; color: inherit; background: transparent; margin: 0;
  border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; width: 100%;
}
textarea { min-height: 92px; max-height: 40vh; resize: vertical; field-sizing: content; }
.tags { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; position: relative; }
.tag { border: 1px solid var(--line); border-radius: 14px; padding: 1px 2px 1px 9px; display: inline-flex; align-items: center; max-width: 100%; overflow-wrap: anywhere; }
.tag button { min-width: 24px; min-height: 24px; padding: 0; color: var(--quiet); }
.tags input { flex: 1; min-width: 90px; }
.offers { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; margin: 0; padding: 0; }
.offers button { border: 1px solid var(--line); border-radius: 14px; min-height: 24px; padding: 0 9px; font-size: 13px; }
.state { color: var(--quiet); font-size: 12px; }
.bad { color: var(--bad); }
.toast { position: fixed; left: 50%; bottom: 20px; top: auto; transform: translateX(-50%); padding: 6px 8px 6px 14px; display: flex; gap: 8px; align-items: center; width: max-content; }
.handle {
  position: fixed; width: 24px; min-width: 24px; min-height: 0; padding: 0; border-radius: 4px; cursor: ew-resize; touch-action: none;
}
.handle:hover { background: none; }
.handle::before { content: ""; position: absolute; left: 11px; top: 6px; bottom: 0; width: 2px; background: var(--accent); }
.handle::after { content: ""; position: absolute; left: 6px; top: 0; width: 12px; height: 12px; border-radius: 50%; background: var(--accent); box-shadow: 0 0 0 2px var(--ground); }
@media (forced-colors: active) { .box { border-color: CanvasText; } .swatch i { forced-color-adjust: none; } }
@media print { :host { display: none !important; } }
`;
