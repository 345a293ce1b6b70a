import type { Announcement } from '@/components/shell/announcement.svelte';
import type { Doing } from '@/components/shell/doing';
import type { Notebook } from '@/lib/notebook/notebook';

/** What every section of the settings is given. */
export interface SectionProps {
  notebook: Notebook;
  announcement: Announcement;
  doing: Doing;
  /** Leads to what is to be printed or saved. */
  ontake: () => void;
}
