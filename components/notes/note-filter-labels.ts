import { i18n } from '#i18n';
import { GUIDE_STEPS, stepTitle } from '@/lib/labels/step-labels';
import type { KindFilter, SortOrder, StepFilter } from './note-query.svelte';

/** Returns the options of the filter by kind. */
export const kindOptions = (): { value: KindFilter; label: string }[] => [
  { value: 'note', label: i18n.t('nav.notes') },
  { value: 'reflection', label: i18n.t('notes.kind.reflections') },
  { value: 'attempt', label: i18n.t('notes.kind.attempt') },
];

/** Returns the options of the filter by step, with the titles the steps have in the guide. */
export const stepOptions = (): { value: StepFilter; label: string }[] =>
  GUIDE_STEPS.map((step) => ({
    value: `${step}`,
    label: i18n.t('notes.step.numbered', [String(step), stepTitle(step)]),
  }));

/** Returns the orders other than the default, newest first. */
export const sortOptions = (): { value: SortOrder; label: string }[] => [
  { value: 'oldest', label: i18n.t('notes.sort.oldest') },
  { value: 'title', label: i18n.t('notes.sort.title') },
];
