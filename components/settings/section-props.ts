import type { ToastState } from '@/components/window/toast.svelte';
import type { Host } from '@/components/window/host';
import type { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { Names } from '@/lib/notebook/collections/couple-profile';
import type { Notebook } from '@/lib/notebook/notebook';

/** What every section of the settings is given. */
export interface SectionProps {
  notebook: Notebook;
  toast: ToastState;
  host: Host;
  /** The names that are being typed. */
  names: AutosavedForm<Names>;
  /** Leads to what is to be printed or saved. */
  ontake: () => void;
}
