import { storage } from '#imports';

/** What is kept outside the notebook because it says nothing private. Each item is declared here, once. */
export const settings = {
  /** Whether the safety card was read; it comes once before the first opener. */
  safetyCardSeen: storage.defineItem<boolean>('local:safetyCardSeen', { fallback: false, version: 1 }),
};
