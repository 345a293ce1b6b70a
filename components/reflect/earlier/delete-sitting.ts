import { i18n } from '#i18n';
import type { House } from '@/components/shell/house.svelte';

type Told = Pick<House, 'notebook' | 'announcement'>;

/** Puts a sitting into the bin and says so, with the way back. @returns whether it went there */
export async function deleteSitting(house: Told, id: string): Promise<boolean> {
  try {
    await house.notebook.reflections.putInBin(id);
  } catch {
    house.announcement.say({ tone: 'trouble', text: i18n.t('sittings.notDeleted') });
    return false;
  }
  const undo = { label: i18n.t('undo'), run: () => void bringBack(house, id) };
  house.announcement.say({ tone: 'done', text: i18n.t('sittings.deleted'), actions: [undo] });
  return true;
}

/** Takes a sitting out of the bin and says so. */
export async function bringBack(house: Told, id: string): Promise<void> {
  try {
    await house.notebook.reflections.takeOut(id);
    house.announcement.say({ tone: 'done', text: i18n.t('sittings.restored') });
  } catch {
    const again = { label: i18n.t('saved.retry'), run: () => void bringBack(house, id) };
    house.announcement.say({ tone: 'trouble', text: i18n.t('sittings.notRestored'), actions: [again] });
  }
}

/** Deletes binned sittings for good, which the person was told cannot be undone. */
export async function deleteForGood(house: Told, ids: readonly string[]): Promise<void> {
  try {
    await house.notebook.reflections.emptyBin(ids);
    house.announcement.say({ tone: 'done', text: i18n.t('sittings.goneForGood') });
  } catch {
    house.announcement.say({ tone: 'trouble', text: i18n.t('sittings.notDeleted') });
  }
}
