import type { Page } from '@playwright/test';
import type { ChromiumWithOverture } from '../../scripts/browser/chromium.ts';
import type { LookName } from './looks.ts';
import type { NotebookName } from './notebooks/notebooks.ts';

/** One view in one state, and how to get there. It depends on no other scene. */
export interface Scene {
  /** `view-state`; names its pictures and its tests. */
  name: string;
  /** The notebook of the person; empty by default. */
  notebook?: NotebookName;
  /** The extension page it begins in, with a hash if it needs one; the side panel by default. */
  page?: string;
  /** Whether the safety card comes first, as it does once; otherwise it has been read. */
  firstTime?: boolean;
  /** From the opened page to the state to be shown. Must end by waiting for something only that state shows. */
  reach?: (page: Page, overture: ChromiumWithOverture) => Promise<unknown>;
  /** The looks it has; all but print by default. */
  looks?: readonly LookName[];
  /** Makes the window as tall as what is in it, so that all of a long view is seen. */
  whole?: boolean;
  /** Looks whose picture is stored in `references/` and compared. Few: one picture is about 20 KB. */
  compared?: readonly LookName[];
  /** Shows at length what another scene shows of the same view: only `npm run proof` looks at it. */
  repeats?: boolean;
  /** What the checks may complain about here, as the beginning of a complaint, each with the reason. */
  allowed?: Record<string, string>;
}
