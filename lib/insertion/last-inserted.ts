import { storage } from '#imports';

/**
 * Holds the text that was inserted last, for inserting it again by a keyboard shortcut. In memory only, since it may
 * contain a name. The key is `lastWords` since the first version.
 */
export const lastInserted = storage.defineItem<string | null>('session:lastWords', { fallback: null });
