import { i18n } from '#i18n';
import type { Component } from 'svelte';
import AllowedSitesSection from './AllowedSitesSection.svelte';
import BackupSection from './backup/BackupSection.svelte';
import CoupleNamesSection from './CoupleNamesSection.svelte';
import DeleteSection from './DeleteSection.svelte';
import KeysSection from './KeysSection.svelte';
import DiscretionSection from './DiscretionSection.svelte';
import OpenerLanguageSection from './OpenerLanguageSection.svelte';
import PrivacySection from './privacy/PrivacySection.svelte';
import type { SectionProps } from './section-props';

/** Names a group of sections. */
type SectionGroup = 'words' | 'notes' | 'browser' | 'safety';

/** Describes one section of the settings. */
export interface SectionEntry {
  id: string;
  group: SectionGroup;
  section: Component<SectionProps>;
  /** Returns its title, by which it can be found. */
  title: () => string;
  /** Returns more words by which people look for it. */
  words: () => string;
  /** Whether the section is hidden while the notebook is locked or cannot be opened. */
  needsNotebook: boolean;
}

/** Lists the groups of the settings in their order, with their headings. */
export const SECTION_GROUPS: readonly { id: SectionGroup; title: () => string }[] = [
  { id: 'words', title: () => i18n.t('settings.group.words') },
  { id: 'notes', title: () => i18n.t('settings.group.notes') },
  { id: 'browser', title: () => i18n.t('settings.group.browser') },
  { id: 'safety', title: () => i18n.t('settings.group.safety') },
];

/** Lists the sections of the settings, each group in its order. A new section is a component and an entry here. */
export const SECTIONS: readonly SectionEntry[] = [
  {
    id: 'names',
    group: 'words',
    section: CoupleNamesSection,
    title: () => i18n.t('names.heading'),
    words: () => i18n.t('settings.find.names'),
    needsNotebook: true,
  },
  {
    id: 'language',
    group: 'words',
    section: OpenerLanguageSection,
    title: () => i18n.t('openerLanguage.title'),
    words: () => i18n.t('settings.find.language'),
    needsNotebook: false,
  },
  {
    id: 'privacy',
    group: 'notes',
    section: PrivacySection,
    title: () => i18n.t('privacy.title'),
    words: () => i18n.t('settings.find.privacy'),
    needsNotebook: true,
  },
  {
    id: 'backup',
    group: 'notes',
    section: BackupSection,
    title: () => i18n.t('backup.title'),
    words: () => i18n.t('settings.find.backup'),
    needsNotebook: true,
  },
  {
    id: 'sites',
    group: 'browser',
    section: AllowedSitesSection,
    title: () => i18n.t('sites.heading'),
    words: () => i18n.t('settings.find.sites'),
    needsNotebook: false,
  },
  {
    id: 'keys',
    group: 'browser',
    section: KeysSection,
    title: () => i18n.t('keys.title'),
    words: () => i18n.t('settings.find.keys'),
    needsNotebook: false,
  },
  {
    id: 'discretion',
    group: 'safety',
    section: DiscretionSection,
    title: () => i18n.t('discretion.title'),
    words: () => i18n.t('settings.find.discretion'),
    needsNotebook: false,
  },
  {
    id: 'delete',
    group: 'safety',
    section: DeleteSection,
    title: () => i18n.t('erase.title'),
    words: () => i18n.t('settings.find.delete'),
    needsNotebook: false,
  },
];
