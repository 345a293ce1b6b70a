import type { Key } from '../../firefox/person.ts';

/** What a hand needs of a browser: the tab in front, real clicks and keys there, and the ways in and out. */
export interface Driver {
  /** Runs a function body in the page, with what is `given`. Looks, never acts. */
  look<Result>(body: string, ...given: unknown[]): Promise<Result>;
  /** Clicks the element that the body returns. @returns whether there was one */
  click(body: string, ...given: unknown[]): Promise<boolean>;
  /** Chooses a file in the field that the body returns, as the browser's own window for that would. */
  giveFile(path: string, body: string, ...given: unknown[]): Promise<void>;
  /** Presses keys one after the other; those of `held` stay down meanwhile. */
  press(keys: readonly (Key | (string & {}))[], held?: Key): Promise<void>;
  /** Opens one of Overture's pages, or any address, in a tab in front. */
  open(page: string): Promise<void>;
  /** Opens an address in a tab in front, while the hand stays where it is. */
  openInFront(url: string): Promise<void>;
  /** Brings the tab in front again in which the hand is. */
  toFront(): Promise<void>;
  reload(): Promise<void>;
  /** Leaves the page in its tab. */
  goTo(url: string): Promise<void>;
  back(): Promise<void>;
  closeTab(): Promise<void>;
  /** How many tabs show Overture. */
  ownTabs(): Promise<number>;
}

/** A browser with Overture in it and somebody before it, on a profile that stays. */
interface HandBrowser {
  driver: Driver;
  /** Closes it as a person does. */
  quit(): Promise<void>;
  /** SIGKILL, as a crash would. */
  kill(): Promise<void>;
}

/** What the script needs to know of one kind of browser. */
export interface HandBrowserKind {
  name: string;
  /** @param downloads where files go that are saved */
  launch(profile: string, downloads: string): Promise<HandBrowser>;
  /** Where the record of the open tabs lies in the profile. */
  tabRecord: RegExp;
  /** The same for storage.local and for IndexedDB. */
  local: RegExp;
  database: RegExp;
}
