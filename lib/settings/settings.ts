import { storage } from '#imports';

/** What is kept outside the notebook because it says nothing private. Each item is declared here, once. */
export const settings = {
  /** Whether the safety card was read; it comes once before the first opener. */
  safetyCardSeen: storage.defineItem<boolean>('local:safetyCardSeen', { fallback: false, version: 1 }),
  /** Whether a checklist shows all its questions at once, rather than one at a time. */
  allQuestionsAtOnce: storage.defineItem<boolean>('local:allQuestionsAtOnce', {
    fallback: false,
    version: 1,
  }),
  /** Whether single letters and digits act as keys outside of text fields (WCAG 2.1.4 lets a person switch them off). */
  singleKeys: storage.defineItem<boolean>('local:singleKeys', { fallback: true, version: 1 }),
};
