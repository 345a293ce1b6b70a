import type { AutosavedForm } from '@/components/window/autosaved-form.svelte';
import type { WindowContext } from '@/components/window/window-context';
import type { CoupleNames } from '@/lib/notebook/collections/couple-profile';

/** Lists the props that every section of the settings is given. */
export interface SectionProps {
  context: WindowContext;
  /** The names being typed, which outlive their form. */
  names: AutosavedForm<CoupleNames>;
}
