import { storage } from '#imports';

/**
 * Holds until which day it is kinder to ask for nothing, as the notebook says, which the background cannot read: the
 * context menu leaves out the lines that ask until then. In memory only, and forgotten with the inserted text, since it
 * tells that somebody was asked. The first day on which asking is fine, as `2026-11-22`; null where there is none.
 */
export const asksHeldUntil = storage.defineItem<string | null>('session:asksHeldUntil', { fallback: null });
