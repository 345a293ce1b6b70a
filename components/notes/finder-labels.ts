import { i18n } from '#i18n';
import type { Kind, Sort, Step } from './finding.svelte';

/** The kinds of what a person writes, for a select. */
export const kindOptions = (): { value: Kind; label: string }[] => [
  { value: 'note', label: i18n.t('nav.notes') },
  { value: 'reflection', label: i18n.t('notes.kind.reflections') },
  { value: 'attempt', label: i18n.t('notes.kind.attempt') },
];

/** The six steps of the article, for a select. */
export const stepOptions = (): { value: Step; label: string }[] => [
  { value: '1', label: i18n.t('notes.step.understand') },
  { value: '2', label: i18n.t('notes.step.growth') },
  { value: '3', label: i18n.t('notes.step.compromise') },
  { value: '4', label: i18n.t('notes.step.support') },
  { value: '5', label: i18n.t('notes.step.control') },
  { value: '6', label: i18n.t('notes.step.meaning') },
];

/** The orders beside newest first, for a select. */
export const sortOptions = (): { value: Sort; label: string }[] => [
  { value: 'oldest', label: i18n.t('notes.sort.oldest') },
  { value: 'title', label: i18n.t('notes.sort.title') },
];
