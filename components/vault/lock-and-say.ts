import { i18n } from '#i18n';
import type { Announcement } from '@/components/window/toast.svelte';
import type { Vault } from '@/lib/vault/vault';

/** Locks the notebook in every window and says so. */
export async function lockAndSay(vault: Vault, announcement: Announcement): Promise<void> {
  try {
    await vault.lock();
    announcement.say({ tone: 'done', text: i18n.t('locked.now') });
  } catch {
    announcement.say({ tone: 'trouble', text: i18n.t('trouble.unknown') });
  }
}
