import { browser } from '#imports';

/** One of the browser's own commands for Overture. */
export interface AssignedKey {
  command: string;
  /** What it does, as the manifest says it in the browser's language; empty for opening the popup. */
  does: string;
  /** As the browser writes it, such as `Alt+Shift+O`; empty where the person or another extension took it. */
  keys: string;
}

/** Firefox's way to the page where keys are assigned, which the shared types leave out. */
interface WithSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The commands with the keys that are really assigned to them, which a person can change. */
export async function assignedKeys(): Promise<AssignedKey[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    does: description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for changing them. */
export async function changeAssignedKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as WithSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
