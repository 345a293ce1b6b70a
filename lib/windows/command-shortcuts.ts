import { browser } from '#imports';

/** A command of Overture in the browser, with its keyboard shortcut. */
export interface CommandShortcut {
  command: string;
  /** The description from the manifest, in the browser's language; empty for opening the popup. */
  description: string;
  /** The shortcut as the browser writes it, such as `Alt+Shift+O`; empty where the person or another extension took it. */
  shortcut: string;
}

/** Firefox's function for its shortcuts page, which the shared types leave out. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Returns the commands with the shortcuts that are assigned to them now, which a person can change. */
export async function commandShortcuts(): Promise<CommandShortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name = '', description = '', shortcut = '' }) => ({
    command: name,
    description,
    shortcut,
  }));
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as FirefoxCommands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
