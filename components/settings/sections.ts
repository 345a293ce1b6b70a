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

/** Describes one section of the settings. */
interface SectionEntry {
  id: string;
  section: Component<SectionProps>;
  /** Returns its title, by which it can be found. */
  title: () => string;
  /** Whether the section is hidden while the notebook is locked or cannot be opened. */
  needsNotebook: boolean;
}

/** Lists the sections of the settings in their order. A new section is a component and a line here. */
export const SECTIONS: readonly SectionEntry[] = [
  { id: 'names', section: CoupleNamesSection, title: () => i18n.t('names.heading'), needsNotebook: true },
  { id: 'privacy', section: PrivacySection, title: () => i18n.t('privacy.title'), needsNotebook: true },
  { id: 'backup', section: BackupSection, title: () => i18n.t('backup.title'), needsNotebook: true },
  {
    id: 'language',
    section: OpenerLanguageSection,
    title: () => i18n.t('openerLanguage.title'),
    needsNotebook: false,
  },
  { id: 'sites', section: AllowedSitesSection, title: () => i18n.t('sites.heading'), needsNotebook: false },
  { id: 'keys', section: KeysSection, title: () => i18n.t('keys.title'), needsNotebook: false },
  {
    id: 'discretion',
    section: DiscretionSection,
    title: () => i18n.t('discretion.title'),
    needsNotebook: false,
  },
  { id: 'delete', section: DeleteSection, title: () => i18n.t('erase.title'), needsNotebook: false },
];
