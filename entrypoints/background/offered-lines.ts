import { asksHeldUntil } from '@/lib/insertion/held-asks';
import { calendarDay } from '@/lib/text/calendar-day';
import { menuLines } from 'virtual:words/en/menuLines';

/** Returns the openers for the context menu: none that asks for something while it is kinder to wait. */
export async function offeredLines(): Promise<typeof menuLines> {
  const until = await asksHeldUntil.getValue();
  const isHeld = until !== null && until > calendarDay(Date.now());
  return isHeld ? menuLines.filter(({ ask }) => !ask) : menuLines;
}
