import { storage } from '#imports';

/** The words inserted last, for inserting them again by a key. In memory only: they may hold a name. */
export const lastWords = storage.defineItem<string | null>('session:lastWords', { fallback: null });
