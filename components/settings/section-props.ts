import type { Announcement } from '@/components/shell/announcement.svelte';
import type { Doing } from '@/components/shell/doing';
import type { KeptParts } from '@/components/shell/kept-parts.svelte';
import type { Names } from '@/lib/notebook/couple-profile';
import type { Notebook } from '@/lib/notebook/notebook';

/** What every section of the settings is given. */
export interface SectionProps {
  notebook: Notebook;
  announcement: Announcement;
  doing: Doing;
  /** The names that are being typed. */
  names: KeptParts<Names>;
  /** Leads to what is to be printed or saved. */
  ontake: () => void;
}
