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
  /** How many steps of the welcome page were left behind, so that coming back leads to the same one. */
  welcomeStep: storage.defineItem<number>('local:welcomeStep', { fallback: 0, version: 1 }),
  /**
   * The country whose helplines the safety card begins with, or null. Only ever kept because the person ticked so:
   * it stays readable while the notebook is locked, and on a shared computer it says that somebody looked there.
   */
  safetyCountry: storage.defineItem<string | null>('local:safetyCountry', { fallback: null, version: 1 }),
  /** What the toolbar button is called, by the id of one of the neutral titles. */
  toolbarTitle: storage.defineItem<string>('local:toolbarTitle', { fallback: 'name', version: 1 }),
  /** Whether Overture is in the menu of the right mouse button, in message boxes and on selected text. */
  contextMenu: storage.defineItem<boolean>('local:contextMenu', { fallback: true, version: 1 }),
};
