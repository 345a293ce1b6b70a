import '@/components/ui/theme.css';
import './popup.css';
import { browser } from '#imports';
import { hydrateShell } from '@/components/app/mount-shell';
import { waitForPaint } from '@/components/window/wait-for-paint';
import { beginPopup } from './begin-popup';
import { popupShell } from './popup-shell';

let windowId: number = browser.windows.WINDOW_ID_NONE;
const beginning = beginPopup((id) => (windowId = id));
// The notebook is opened once the page is alive, whose next frame shows it.
void hydrateShell(popupShell({ opening: waitForPaint(), windowId: () => windowId }), beginning);
