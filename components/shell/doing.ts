import type { InsertionResult } from '@/lib/insertion/result';

/** The sites where the person lets Overture in without a gesture in the page, as match patterns. */
export interface Sites {
  allowed(): Promise<readonly string[]>;
  /** Only straight from a click. Resolves to whether the site is allowed now. */
  allow(pattern: string): Promise<boolean>;
  forbid(pattern: string): Promise<void>;
  /** @returns a function that stops the calls */
  onchange(changed: () => void): () => void;
}

/** What the views can ask for beyond the notebook; each entry point says how it is done from where it stands. */
export interface Doing {
  /** Puts words into the message box of the page; never rejects. */
  insert(words: string): Promise<InsertionResult>;
  /** Rejects where the browser does not let us. */
  copy(words: string): Promise<void>;
  sites: Sites;
  /** The words that went in last, while the browser is open; nothing where none did. */
  lastWords?: () => Promise<string | null>;
  /** Closes this window, where the browser allows it. */
  close(): void;
  /** Begins this window anew, as if it had just been opened. */
  startAnew(): void;
  /** After everything was deleted from here: shows the welcome page, as after installing. */
  welcomeAnew?: () => void;
  /** Where this window is too small or too short-lived for the settings: shows them elsewhere. */
  openSettings?: () => void;
  /** Only where there is a panel to open, so not in the panel itself. */
  openPanel?: () => void;
}
