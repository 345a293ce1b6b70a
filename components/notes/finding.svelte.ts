import type { Step as GuideStep } from '@/lib/labels/step-labels';

/** The kinds of records that are listed. */
export type Kind = 'note' | 'reflection' | 'attempt';
/** How they are ordered; newest first where nothing else is said. */
export type Sort = 'oldest' | 'title';
/** The six steps, as the values of a select. */
export type Step = `${GuideStep}`;

/** What a person is looking for among what they wrote. Outlives the view; its words do not outlive a lock. */
export class Finding {
  query = $state('');
  kind = $state<Kind | ''>('');
  step = $state<Step | ''>('');
  sort = $state<Sort | ''>('');

  /** Whether anything may be hidden that is there. */
  get narrowed(): boolean {
    return this.query.trim() !== '' || this.kind !== '' || this.step !== '';
  }

  showAll(): void {
    this.query = this.kind = this.step = '';
  }

  /** The notebook was locked. */
  lock(): void {
    this.query = '';
  }
}
