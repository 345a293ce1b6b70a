import type { Component } from 'svelte';
import AllowedSites from './AllowedSites.svelte';
import BackupSection from './backup/BackupSection.svelte';
import CouplesNames from './CouplesNames.svelte';
import DeleteSection from './DeleteSection.svelte';
import KeysSection from './KeysSection.svelte';
import DiscretionSection from './DiscretionSection.svelte';
import OpenerLanguage from './OpenerLanguage.svelte';
import PrivacySection from './privacy/PrivacySection.svelte';
import type { SectionProps } from './section-props';

/** One section of the settings. */
interface Listed {
  id: string;
  section: Component<SectionProps>;
  /** Left out while the notebook is locked or cannot be opened. */
  needsNotebook: boolean;
}

/** The sections of the settings, in the order they are shown. A new one is a component and a line here. */
export const SECTIONS: readonly Listed[] = [
  { id: 'privacy', section: PrivacySection, needsNotebook: true },
  { id: 'backup', section: BackupSection, needsNotebook: true },
  { id: 'names', section: CouplesNames, needsNotebook: true },
  { id: 'language', section: OpenerLanguage, needsNotebook: false },
  { id: 'sites', section: AllowedSites, needsNotebook: false },
  { id: 'keys', section: KeysSection, needsNotebook: false },
  { id: 'discretion', section: DiscretionSection, needsNotebook: false },
  { id: 'delete', section: DeleteSection, needsNotebook: false },
];
