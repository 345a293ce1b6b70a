/** Describes what a person can do with one opener. */
export interface OpenerActions {
  insert: () => void;
  copy: () => void;
  /** Shows the words large, one sentence at a time. */
  say: () => void;
  /** Stars the opener or not. @param by a key, whose effect is then told, as no button tells it */
  favourite: (favourite: boolean, by?: 'byKey') => void;
  /** Called with the edited words, or with undefined to discard the edit. */
  edit: (words: string | undefined) => void;
  /** Saves the edited words at once, as the window may be about to vanish. */
  flush: () => void;
  /** Leads to the form in which the couple's names are set. */
  name: () => void;
  /** Leads to a new note about the opener. */
  writeAbout: () => void;
}
