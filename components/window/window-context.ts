import type { Opener } from '@/content/schema';
import type { Notebook } from '@/lib/notebook/notebook';
import type { ExportRequest } from '@/lib/windows/open-export';
import type { Host } from './host';
import type { InsertionRequest } from './insert-with-toast';
import type { Route, View } from './route';
import type { ToastState } from './toast.svelte';

/** Describes what a feature may ask of the window that shows it; the app state provides it. */
export interface WindowContext {
  /** The openers of this language, in reading order. */
  readonly openers: readonly Opener[];
  readonly notebook: Notebook;
  readonly host: Host;
  readonly toast: ToastState;
  /** Shows another view in this window. */
  readonly goTo: (route: Route) => void;
  /** Shows the safety card over everything else. */
  readonly openSafety: () => void;
  /** Shows the list of all keys. */
  readonly openKeys: () => void;
  /** Shows the settings, in a tab where this window is too small or too short-lived for them. */
  readonly openSettings: () => void;
  /** Opens the panel from a popup. Call it straight from the press: browsers refuse it after any wait. */
  readonly openPanel: (view?: 'notes') => void;
  /** Shows the export view, in a tab where there is room. @param request the records selected already */
  readonly openExport: (request?: ExportRequest) => Promise<void>;
  /** Shows the passphrase field in a view that does not need the notebook. */
  readonly askToUnlock: () => void;
  /** Inserts a text into the page and reports the result; a popup closes where it went in. */
  readonly insert: (request: InsertionRequest) => Promise<void>;
  /** Copies a text to the clipboard and reports the result in a toast. */
  readonly copy: (text: string) => Promise<void>;
}

/** Lists the props of every view: its window, the route that led to it and the state of its feature. */
export interface ViewProps<V extends View, State> {
  context: WindowContext;
  route: Extract<Route, { view: V }>;
  state: State;
}
