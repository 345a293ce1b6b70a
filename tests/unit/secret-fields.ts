import type { RefusalReason } from '@/lib/insertion/page/insertion-result';

/**
 * Fields that hold a secret, and which. Overture writes in none of them and reads none of them: what is not to be
 * written in (`refusal.ts`) and what is not to be read (`selected-in-page.ts`, which has to stand alone) is one list.
 */
export const SECRET_FIELDS: readonly [html: string, reason: RefusalReason][] = [
  ['<input type="password" value="secret" />', 'password'],
  ['<input autocomplete="current-password" value="secret" />', 'password'],
  ['<input autocomplete="section-a new-password" value="secret" />', 'password'],
  ['<input name="password" value="secret" />', 'password'],
  ['<input id="user_password" value="secret" />', 'password'],
  ['<input autocomplete="one-time-code" value="123456" />', 'one-time-code'],
  ['<input name="otp" value="123456" />', 'one-time-code'],
  ['<input id="login_totp" value="123456" />', 'one-time-code'],
  ['<input autocomplete="billing cc-number" value="4111" />', 'payment'],
  ['<input autocomplete="cc-name" value="A. Person" />', 'payment'],
  ['<input name="cardNumber" value="4111" />', 'payment'],
  ['<input name="cvc" value="123" />', 'payment'],
  ['<input id="card-cvv" value="123" />', 'payment'],
];
