import type { Reply } from '@/content/vocabulary';
import type { AttemptSource } from './attempt-text';
import { calendarDay } from '@/lib/text/calendar-day';

/** Holds the selections in the form for a new attempt. Text of the person's own is held by `NextViewState.ownText`. */
export class AttemptDraft {
  /** Undefined until the person selects a source. */
  source = $state<AttemptSource>();
  openerId = $state('');
  /** The value of the date field. */
  day = $state<string>(calendarDay(Date.now()));
  reply = $state<Reply>();

  /**
   * @param reply the reply that was previewed before, if any
   * @param source where the text comes from, if that is known
   */
  constructor(reply: Reply | undefined, source?: AttemptSource) {
    this.reply = reply;
    this.source = source;
  }
}
