import { i18n } from '#i18n';
import type { Host } from './host';
import type { ToastState } from './toast.svelte';

/** Copies a text to the clipboard and reports in a toast whether that worked. */
export async function copyWithToast(
  toast: ToastState,
  host: Pick<Host, 'copy'>,
  text: string,
): Promise<void> {
  try {
    await host.copy(text);
    toast.show({ tone: 'success', text: i18n.t('result.copied'), personal: true });
  } catch {
    toast.show({ tone: 'error', text: i18n.t('result.copyFailed') });
  }
}
