import { storage } from '#imports';

/** Declares each setting once. Settings are stored outside of the notebook, because none of them is what a person wrote. */
export const settings = {
  /** Whether the question of safety was answered, which comes once before the first opener; never how. The key is as in the first version. */
  safetyCardSeen: storage.defineItem<boolean>('local:safetyCardSeen', { fallback: false, version: 1 }),
  /** Whether a checklist shows all its questions at once, and not one at a time. */
  allQuestionsAtOnce: storage.defineItem<boolean>('local:allQuestionsAtOnce', {
    fallback: false,
    version: 1,
  }),
  /** Whether single letters and digits act as keys outside of text fields (WCAG 2.1.4 lets a person switch them off). */
  singleKeys: storage.defineItem<boolean>('local:singleKeys', { fallback: true, version: 1 }),
  /** Whether the welcome page was opened on this computer, or the offer of it declined. */
  welcomeOpened: storage.defineItem<boolean>('local:welcomeOpened', { fallback: false, version: 1 }),
  /** How many steps of the welcome page were completed, so that it resumes at the next one. */
  welcomeStep: storage.defineItem<number>('local:welcomeStep', { fallback: 0, version: 1 }),
  /**
   * The country whose helplines the safety card shows first, or null. Stored only when the person ticked so, because it
   * stays readable while the notebook is locked, and reveals on a shared computer that somebody looked there.
   */
  safetyCountry: storage.defineItem<string | null>('local:safetyCountry', { fallback: null, version: 1 }),
  /** The title of the toolbar button, by the id of one of the neutral titles. */
  toolbarTitle: storage.defineItem<string>('local:toolbarTitle', { fallback: 'name', version: 1 }),
  /**
   * Whether Overture is in the context menu of editable fields and of selected text. Off until the welcome page was
   * answered, since every menu shows it to whoever uses this computer.
   */
  contextMenu: storage.defineItem<boolean>('local:contextMenu', { fallback: false, version: 1 }),
};
