import { renderShell } from '@/components/app/render-shell';
import { popupShell } from './popup-shell';

/** Returns the HTML of the popup's first screen; the build draws it into `index.html`. */
export default function drawPopup(): string {
  const shell = popupShell({ opening: new Promise(() => undefined), windowId: () => -1 });
  try {
    return renderShell(shell);
  } finally {
    shell.app.notebook.close();
  }
}
