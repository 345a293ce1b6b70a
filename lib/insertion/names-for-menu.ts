import { storage } from '#imports';

/** The names a couple uses, as the placeholders of the openers take them. */
interface Names {
  partner?: string | undefined;
  therapy?: string | undefined;
}

/**
 * Holds the couple's names while the notebook is open in one of Overture's windows or was in this session of the
 * browser, so that the context menu inserts what the popup would: the background has no notebook. In memory only.
 */
export const namesForMenu = storage.defineItem<Names | null>('session:names', { fallback: null });

/** Remembers the names for the menu, or forgets them where there are none, as once the notebook is locked. */
export async function rememberNames(names: Names | undefined): Promise<void> {
  const isAny = Boolean(names?.partner ?? names?.therapy);
  await (names && isAny ? namesForMenu.setValue(names) : namesForMenu.removeValue());
}
