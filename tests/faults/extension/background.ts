import { defineBackground } from '#imports';
import { watchForLock } from '@/lib/vault/lock-watch';
import { answerPrivateWindows } from '@/lib/vault/answer-private-windows';

export default defineBackground(() => {
  watchForLock();
  answerPrivateWindows();
});
