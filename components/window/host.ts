import type { PlaceholderNames } from '@/lib/catalogue/personalise';
import type { InsertionResult } from '@/lib/insertion/page/insertion-result';
import type { CommandShortcut } from '@/lib/windows/command-shortcuts';
import type { UnsavedDelta } from '@/lib/inbox/unsaved-delta';
import type { PendingSelection } from '@/lib/inbox/selection-inbox';
import type { ExportRequest } from '@/lib/windows/open-export';

/** Manages the sites in which Overture may insert without a gesture in the page, as match patterns. */
export interface SitePermissions {
  /** Returns the match patterns of the allowed sites. */
  allowed(): Promise<readonly string[]>;
  /** Asks the browser for a site; works only straight from a click. @returns whether the site is allowed now */
  allow(pattern: string): Promise<boolean>;
  /** Withdraws the permission for a site. */
  forbid(pattern: string): Promise<void>;
  /** Calls back after every change. @returns a function that stops it */
  onChange(callback: () => void): () => void;
  /**
   * Tells the origin of the page in front as soon as the browser shows it, as after a press on the toolbar button there.
   * @returns a function that stops it
   */
  watchInFront(tell: (origin: string) => void): () => void;
}

/** Manages the selections that were captured in pages and wait, in memory only, to be imported as notes. */
interface PendingSelections {
  /** Returns the pending selections in the order in which they were captured. */
  list(): Promise<readonly PendingSelection[]>;
  /** Removes the selections with these ids. */
  remove(ids: readonly string[]): Promise<void>;
  /** Calls back when a selection is captured. @returns a function that stops it */
  onAdd(callback: () => void): () => void;
}

/** Manages the last keystrokes of notes, in memory only, for the case that a window vanishes before they are sealed. */
export interface UnsavedDeltas {
  /**
   * Saves the difference between two texts, and replaces what was saved under this id before.
   * @param stored the text as it is stored
   * @param typed the whole text as it was typed
   */
  save(id: string, noteId: string | undefined, stored: string, typed: string): void;
  /** Returns the deltas of all windows, the earliest first. */
  list(): Promise<readonly UnsavedDelta[]>;
  /** Removes the deltas with these ids. */
  remove(ids: readonly string[]): Promise<void>;
}

/** Describes a setting that is stored in plain text, because it is not private. */
export interface StoredSetting<T> {
  /** Returns the stored value, or the default. */
  getValue(): Promise<T>;
  /** Stores a value. */
  setValue(value: T): Promise<void>;
  /** Calls back after every change, by whichever window. @returns a function that stops it */
  watch(callback: (value: T) => void): () => void;
}

/** Manages the keys that a person can change. */
interface KeySettings {
  /** Whether single letters and digits are keys of Overture. */
  singleKeys: StoredSetting<boolean>;
  /** Returns the browser's own commands with the shortcuts assigned to them now. */
  commandShortcuts(): Promise<readonly CommandShortcut[]>;
  /** Opens the browser's page on which its shortcuts are changed. */
  openShortcutSettings(): Promise<void>;
}

/** Describes what a window offers to its views apart from the notebook; each entry point implements it for its window. */
export interface Host {
  /** Inserts a text into the message box of the page. Never rejects. */
  insert(text: string): Promise<InsertionResult>;
  /** Takes back the text inserted last by this window. Never rejects. @returns whether the page showed that it is gone */
  takeBack?: (text: string) => Promise<boolean>;
  /**
   * Closes this window after an insertion, so that the caret is back in the page, and leaves the result to be told when
   * Overture is next opened; defined in popups only. Resolves where the window is still there.
   */
  leaveForPage?: (text: string, result: InsertionResult) => Promise<void>;
  /** Copies a text to the clipboard. @throws where the browser refuses it */
  copy(text: string): Promise<void>;
  sites: SitePermissions;
  /** Returns the text inserted last in this browser session, or null. */
  lastInsertedText?: () => Promise<string | null>;
  /** The ids of the openers used lately, the latest first; in memory only. */
  recentOpeners?: {
    getValue(): Promise<readonly string[]>;
    add(id: string): Promise<void>;
    /** Calls back after every change, by whichever window. @returns a function that stops it */
    watch(callback: (ids: readonly string[]) => void): () => void;
  };
  /** Leaves lines that ask for something out of the context menu until this day; undefined where nothing asks to wait. */
  holdAsks?: (until: string | undefined) => Promise<void>;
  selections: PendingSelections;
  unsavedDeltas: UnsavedDeltas;
  keys: KeySettings;
  /** Calls back when every window of Overture has to hide. @returns a function that stops it */
  onHideRequested: (hide: () => void) => () => void;
  /** Remembers the couple's names in memory, for the context menu; undefined forgets them. */
  rememberNames: (names: PlaceholderNames | undefined) => void;
  /** Clears every text that is only in the browser's memory, at once. */
  clearSessionMemory(): void;
  /**
   * Marks this window as one that shows the notebook, so that it is closed where it is not blank soon after a lock or a
   * deletion of everything.
   * @returns a function that takes the mark back, to be called once the window is blank
   */
  markUnlocked(): () => void;
  /** Closes this window, where the browser allows it. */
  close(): void;
  /** Loads this window again, as if it had just been opened. */
  reload(): void;
  /** Opens the welcome page in a tab. @throws where the browser refuses it */
  openWelcome: () => Promise<void>;
  /** Shows the welcome page as after installing, once everything was deleted from this window. */
  restartAtWelcome?: () => void;
  /**
   * Opens the settings elsewhere; defined where this window is too small or too short-lived for them.
   * @throws where the browser refuses it
   */
  openSettings?: () => Promise<void>;
  /**
   * Opens the panel, at a view if one is given; undefined where this window is the panel itself.
   * @throws where the browser refuses it
   */
  openPanel?: (view?: 'notes') => Promise<void>;
  /** Calls back with each view this window is asked to show; defined in panels only. @returns a function that stops it */
  onViewRequested?: (callback: (view: 'notes') => void) => () => void;
  /**
   * Opens the export view in a tab, where there is room for pages.
   * @returns false where this window is a tab itself and has to show the view
   */
  openExport?: (request: ExportRequest) => Promise<boolean>;
}
