import { defineBackground } from '#imports';
import { watchForLock } from '@/lib/vault/lock-watch';

export default defineBackground(() => watchForLock());
