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
  /** Whether the section is hidden while the notebook is locked or cannot be opened. */
  needsNotebook: boolean;
}

/** Lists the sections of the settings in their order. A new section is a component and a line here. */
export const SECTIONS: readonly SectionEntry[] = [
  { id: 'privacy', section: PrivacySection, needsNotebook: true },
  { id: 'backup', section: BackupSection, needsNotebook: true },
  { id: 'names', section: CoupleNamesSection, needsNotebook: true },
  { id: 'language', section: OpenerLanguageSection, needsNotebook: false },
  { id: 'sites', section: AllowedSitesSection, needsNotebook: false },
  { id: 'keys', section: KeysSection, needsNotebook: false },
  { id: 'discretion', section: DiscretionSection, needsNotebook: false },
  { id: 'delete', section: DeleteSection, needsNotebook: false },
];
