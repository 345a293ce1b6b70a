import { i18n } from '#i18n';
import { STEPS, stepTitle } from '@/lib/labels/step-labels';
import type { Kind, Sort, Step } from './finding.svelte';

/** The kinds of what a person writes, for a select. */
export const kindOptions = (): { value: Kind; label: string }[] => [
  { value: 'note', label: i18n.t('nav.notes') },
  { value: 'reflection', label: i18n.t('notes.kind.reflections') },
  { value: 'attempt', label: i18n.t('notes.kind.attempt') },
];

/** The six steps, by the names they have in Learn, for a select. */
export const stepOptions = (): { value: Step; label: string }[] =>
  STEPS.map((step) => ({
    value: `${step}`,
    label: i18n.t('notes.step.numbered', [String(step), stepTitle(step)]),
  }));

/** The orders beside newest first, for a select. */
export const sortOptions = (): { value: Sort; label: string }[] => [
  { value: 'oldest', label: i18n.t('notes.sort.oldest') },
  { value: 'title', label: i18n.t('notes.sort.title') },
];
