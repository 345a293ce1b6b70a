import type { InsertionResult } from '@/lib/insertion/result';
import type { AssignedKey } from '@/lib/windows/assigned-keys';
import type { UnsavedDelta } from '@/lib/inbox/unsaved-delta';
import type { Waiting } from '@/lib/inbox/selection-inbox';
import type { Along } from '@/lib/windows/open-export';

/** The sites where the person lets Overture in without a gesture in the page, as match patterns. */
export interface Sites {
  allowed(): Promise<readonly string[]>;
  /** Only straight from a click. Resolves to whether the site is allowed now. */
  allow(pattern: string): Promise<boolean>;
  forbid(pattern: string): Promise<void>;
  /** @returns a function that stops the calls */
  onchange(changed: () => void): () => void;
}

/** What was selected in pages and waits, in memory only, to be kept. */
export interface Selections {
  /** In the order they were selected. */
  waiting(): Promise<readonly Waiting[]>;
  drop(ids: readonly string[]): Promise<void>;
  /** Calls back when one comes in. @returns a function that stops the calls */
  oncome(come: () => void): () => void;
}

/** The last letters of notes, in memory only, when their window vanishes before they are sealed. */
export interface Letters {
  /** In route of what was left before under this id. @param stored the text as it is stored @param typed the whole text as it was typed */
  leave(id: string, noteId: string | undefined, stored: string, typed: string): void;
  /** By whichever window, the earliest first. */
  left(): Promise<readonly UnsavedDelta[]>;
  drop(ids: readonly string[]): Promise<void>;
}

/** Something a person decided that is not private. */
export interface Choice<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** @returns a function that stops the calls */
  watch(changed: (value: T) => void): () => void;
}

/** The keys of a person's keyboard, as far as they can decide about them. */
export interface Keys {
  /** Whether single letters and digits are keys of Overture. */
  single: Choice<boolean>;
  /** The browser's own commands, with the keys they have now. */
  assigned(): Promise<readonly AssignedKey[]>;
  /** Shows where the browser lets them be changed. */
  change(): Promise<void>;
}

/** What the views can ask for beyond the notebook; each entry point says how it is done from where it stands. */
export interface Host {
  /** Puts words into the message box of the page; never rejects. */
  insert(words: string): Promise<InsertionResult>;
  /** Rejects where the browser does not let us. */
  copy(words: string): Promise<void>;
  sites: Sites;
  /** The words that went in last, while the browser is open; nothing where none did. */
  lastWords?: () => Promise<string | null>;
  selections: Selections;
  letters: Letters;
  keys: Keys;
  /** Drops all words that are only in the browser's memory, at once. */
  forget(): void;
  /** Closes this window, where the browser allows it. */
  close(): void;
  /** Begins this window anew, as if it had just been opened. */
  startAnew(): void;
  /** After everything was deleted from here: shows the welcome page, as after installing. */
  welcomeAnew?: () => void;
  /** Where this window is too small or too short-lived for the settings: shows them elsewhere. Rejects where the browser refuses. */
  openSettings?: () => Promise<void>;
  /** Only where there is a panel to open, so not in the panel itself; with a view, the panel shows that. Rejects where the browser refuses. */
  openPanel?: (view?: 'notes') => Promise<void>;
  /** Only in a panel: calls back for each view it is asked to show. @returns a function that stops the calls */
  onwanted?: (show: (view: 'notes') => void) => () => void;
  /**
   * Opens what is to be printed or saved in a tab, where there is room for pages.
   * @returns false where this window is a tab itself, and shows it
   */
  openExport?: (along: Along) => Promise<boolean>;
}
