import type { GuideStepNumber } from '@/lib/labels/step-labels';

/** Names the kinds of records in the list. */
export type KindFilter = 'note' | 'reflection' | 'attempt';
/** Names the orders of the list other than the default, newest first. */
export type SortOrder = 'oldest' | 'title';
/** Names the six steps, as the values of a select. */
export type StepFilter = `${GuideStepNumber}`;

/** Holds the search text, the filters and the order of the list of notes. Outlives the view; its text does not outlive a lock. */
export class NoteQuery {
  text = $state('');
  kind = $state<KindFilter | ''>('');
  step = $state<StepFilter | ''>('');
  sort = $state<SortOrder | ''>('');

  /** Whether the query may hide records. */
  get narrowed(): boolean {
    return this.text.trim() !== '' || this.kind !== '' || this.step !== '';
  }

  /** Clears the search text and the filters, so that every record is listed. */
  clear(): void {
    this.text = this.kind = this.step = '';
  }

  /** Forgets the search text, which may be private. */
  lock(): void {
    this.text = '';
  }
}
