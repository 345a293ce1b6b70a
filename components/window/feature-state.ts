import type { NotebookState } from '@/lib/notebook/session/notebook-state';

/**
 * Describes the state of one feature, which outlives its views. Every view has exactly one, all of them are created in
 * `app/feature-states.ts`, and the app state locks them together, so that nothing private can be forgotten at a lock.
 */
export interface FeatureState {
  /** Saves and forgets everything private, at once: the page is blank as soon as this returns. */
  lock(): void;
  /** Brings back what was sealed at the lock, once the notebook is open again. */
  unlock(): Promise<void>;
  /** Follows every change of the notebook, after `lock` or `unlock`. */
  follow?(kind: NotebookState['kind']): void;
}
