import { i18n } from '#i18n';
import type { ToastState } from '@/components/window/toast.svelte';
import type { Vault } from '@/lib/vault/vault';

/** Locks the notebook in every window and reports the result in a toast. */
export async function lockWithToast(vault: Vault, toast: ToastState): Promise<void> {
  try {
    await vault.lock();
    toast.show({ tone: 'success', text: i18n.t('locked.now') });
  } catch {
    toast.show({ tone: 'error', text: i18n.t('trouble.unknown') });
  }
}
