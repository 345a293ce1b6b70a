import { defineBackground } from '#imports';
import { watchForLock } from '@/lib/vault/lock/lock-watch';
import { answerOrdinaryWindowsQuery } from '@/lib/windows/ordinary-windows';

export default defineBackground(() => {
  watchForLock();
  answerOrdinaryWindowsQuery();
});
