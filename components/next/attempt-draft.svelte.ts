import type { Reply } from '@/content/vocabulary';
import { dayOf } from './days';
import type { WordsFrom } from './words-said';

/** What was chosen in the form for a new attempt; the words themselves are kept elsewhere. */
export class AttemptDraft {
  /** Undefined until the person chose. */
  from = $state<WordsFrom>();
  openerId = $state('');
  /** As a date field holds it. */
  day = $state(dayOf(Date.now()));
  reply = $state<Reply>();

  /** @param reply one that was already looked at */
  constructor(reply: Reply | undefined) {
    this.reply = reply;
  }
}
