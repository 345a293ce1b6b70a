import type { Announcement } from '@/components/window/toast.svelte';
import type { Doing } from '@/components/window/host';
import type { KeptParts } from '@/components/window/autosaved-form.svelte';
import type { Names } from '@/lib/notebook/collections/couple-profile';
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
