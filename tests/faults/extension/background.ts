import { defineBackground } from '#imports';
import { watchForLock } from '@/lib/vault/lock/lock-watch';
import { answerPrivateWindows } from '@/lib/vault/lock/answer-private-windows';

export default defineBackground(() => {
  watchForLock();
  answerPrivateWindows();
});
