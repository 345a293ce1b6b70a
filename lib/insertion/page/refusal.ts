import type { RefusalReason } from '../result';
import type { Field } from './focused-field';

/** Types that hold prose; an unknown type reads as `text`. No phrase belongs into an address or a number. */
const PROSE = /^(text|search|textarea)$/;

/** Why the phrase must not go into this field, or nothing if it may. Nothing has been touched yet. */
export function refusal({ element }: Field, text: string): RefusalReason | undefined {
  if (element.matches(':disabled,[aria-disabled=true]')) return 'disabled';
  if (element.matches('[readonly],[aria-readonly=true]')) return 'readonly';
  if (!element.matches('input,textarea')) return;
  const input = element as HTMLInputElement;
  const { type, maxLength, value, selectionStart, selectionEnd } = input;
  const secret = type === 'password' ? type : secretBy(names(input));
  if (secret) return secret;
  if (!PROSE.test(type)) return 'not-text';
  // Counted in UTF-16 units, as the browser counts.
  const length = value.length - (selectionEnd! - selectionStart!) + text.length;
  if (maxLength >= 0 && length > maxLength) return 'too-long';
}

/** The attribute, not the property, which is empty where the browser knows no such token. */
function names(input: HTMLInputElement): string {
  return `${input.getAttribute('autocomplete')} ${input.name} ${input.id}`.replaceAll('_', '-');
}

/** By what the page says the field is for, or, where it says nothing, by how it names the field. */
function secretBy(name: string): RefusalReason | undefined {
  if (/password/i.test(name)) return 'password';
  if (/one-time-code|\bt?otp\b/i.test(name)) return 'one-time-code';
  if (/\bcc-|\b(cvv|cvc|csc)\b|card-?num/i.test(name)) return 'payment';
}
