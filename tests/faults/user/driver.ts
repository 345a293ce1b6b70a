import type { Key } from '../../firefox/person.ts';

/** Controls one tab of a browser with real clicks and keys, and opens and closes tabs. */
export interface Driver {
  /** Runs a function body in the page with the arguments `given`; only for reading the page, never for acting on it. */
  evaluate<Result>(body: string, ...given: unknown[]): Promise<Result>;
  /** Clicks the element that the body returns. @returns whether it returned one */
  click(body: string, ...given: unknown[]): Promise<boolean>;
  /** Chooses a file in the field that the body returns, as the browser's file dialog would. */
  giveFile(path: string, body: string, ...given: unknown[]): Promise<void>;
  /** Presses keys one after the other while `held` stays pressed. */
  press(keys: readonly (Key | (string & {}))[], held?: Key): Promise<void>;
  /** Opens one of Overture's pages, or any address, in a new foreground tab, which is controlled from then on. */
  open(page: string): Promise<void>;
  /** Opens an address in a new foreground tab; the controlled tab stays the same. */
  openInFront(url: string): Promise<void>;
  /** Brings the controlled tab to the foreground. */
  toFront(): Promise<void>;
  reload(): Promise<void>;
  /** Navigates the tab to another address. */
  goTo(url: string): Promise<void>;
  back(): Promise<void>;
  closeTab(): Promise<void>;
  /** Returns the number of tabs that show Overture. */
  ownTabs(): Promise<number>;
}

/** Controls a browser with Overture on a profile that outlives it. */
interface DrivenBrowser {
  driver: Driver;
  /** Closes the browser as a person does. */
  quit(): Promise<void>;
  /** Ends the browser with SIGKILL, as a crash would. */
  kill(): Promise<void>;
}

/** Describes one kind of browser to the script. */
export interface DrivenBrowserKind {
  name: string;
  /** Starts the browser. @param downloads the folder for saved files */
  launch(profile: string, downloads: string): Promise<DrivenBrowser>;
  /** Matches the paths of the browser's record of its open tabs in the profile. */
  tabRecord: RegExp;
  /** Match the paths of storage.local and of IndexedDB. */
  local: RegExp;
  database: RegExp;
}
