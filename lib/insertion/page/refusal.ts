import type { RefusalReason } from '../result';
import type { Field } from './focused-field';

/** Input types that hold prose. An unknown type reads as `text`. */
const TEXT_TYPES = /^(text|search|url|tel|email)$/;
/** Names that pages without `autocomplete` give to a code or a card. */
const CODE_NAME = /(^|[-_.])(otp|totp|2fa|mfa)([-_.]|$)|one-?time-?(code|pass)|verification-?code/i;
const CARD_NAME = /(^|[-_.])(cvv|cvc|csc)2?([-_.]|$)|card-?(number|num|no|cvc|cvv|expiry)|cc-?(num|exp|csc)/i;

/** Why the phrase must not go into this field, or null if it may. Nothing has been touched yet. */
export function refusal(field: Field): RefusalReason | null {
  const { element } = field;
  if (element.matches(':disabled') || element.ariaDisabled === 'true') return 'disabled';
  if (element.ariaReadOnly === 'true') return 'readonly';
  if (field.kind !== 'value') return null;
  const input = element as HTMLInputElement;
  if (input.readOnly) return 'readonly';
  return isTextarea(element) ? secret(input, false) : inputRefusal(input);
}

function inputRefusal(input: HTMLInputElement): RefusalReason | null {
  return secret(input, true) ?? (TEXT_TYPES.test(input.type) ? null : 'not-text');
}

/** Looks at what the page declares first, then at how it names and draws the field. */
function secret(input: HTMLInputElement, byName: boolean): RefusalReason | null {
  // The attribute, not the property: the property is empty where the browser knows no such token.
  const declared = input.getAttribute('autocomplete')?.toLowerCase() ?? '';
  if (input.type === 'password' || /\b(current|new)-password\b/.test(declared)) return 'password';
  if (/\bone-time-code\b/.test(declared)) return 'one-time-code';
  if (/(^|\s)cc-/.test(declared)) return 'payment';
  // A text field drawn as dots is a password by another name.
  const dots = getComputedStyle(input).getPropertyValue('-webkit-text-security');
  if (dots && dots !== 'none') return 'password';
  if (!byName) return null;
  const name = `${input.name} ${input.id}`.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/\s/g, '.');
  if (CODE_NAME.test(name)) return 'one-time-code';
  return CARD_NAME.test(name) ? 'payment' : null;
}

/** Whether the phrase would go over `maxlength`, which the browser counts in UTF-16 units, as we do. */
export function tooLong(field: Field, text: string): boolean {
  if (field.kind !== 'value') return false;
  const { maxLength, value, selectionStart, selectionEnd } = field.element as HTMLInputElement;
  const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return maxLength >= 0 && value.length - replaced + text.length > maxLength;
}

function isTextarea(element: HTMLElement): boolean {
  return element.localName === 'textarea';
}
