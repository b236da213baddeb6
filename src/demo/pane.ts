import type { EmbeddedExcel } from '../host/excel';
import { ExternalBridge } from '../host/external';

/** Name under which the frame finds what Excel for Windows would give it as `window.external`; see `host.ts`. */
export const HOST = 'briefsheetHost';

/** A frame with the add-in's own page, connected to an Excel. */
export function connectPane(excel: EmbeddedExcel): HTMLIFrameElement {
  Object.assign(window, { [HOST]: new ExternalBridge(excel).external });
  const frame = document.createElement('iframe');
  frame.src = 'taskpane.html';
  return frame;
}
