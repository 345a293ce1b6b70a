import { i18n } from '#i18n';
import type { ToastState } from '@/components/window/toast.svelte';
import type { Vault } from '@/lib/vault/vault';

/** Locks the notebook in every window and says so. */
export async function lockAndTell(vault: Vault, toast: ToastState): Promise<void> {
  try {
    await vault.lock();
    toast.say({ tone: 'done', text: i18n.t('locked.now') });
  } catch {
    toast.say({ tone: 'trouble', text: i18n.t('trouble.unknown') });
  }
}
