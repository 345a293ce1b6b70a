import type { RefusalReason } from './insertion-result';
import type { Field } from './focused-field';
import { secretKind } from './secret-field';

/** The input types for prose; an unknown type reads as `text`. An address or a number is no place for a phrase. */
const PROSE = /^(text|search|textarea)$/;

/** Returns the reason for which the phrase must not be inserted into a field, or undefined. Changes nothing. */
export function refusalReason({ element }: Field, text: string): RefusalReason | undefined {
  if (element.matches(':disabled,[aria-disabled=true]')) return 'disabled';
  if (element.matches('[readonly],[aria-readonly=true]')) return 'readonly';
  if (!element.matches('input,textarea')) return;
  const input = element as HTMLInputElement;
  const { type, maxLength, value, selectionStart, selectionEnd } = input;
  const secret = secretKind(input);
  if (secret) return secret;
  if (!PROSE.test(type)) return 'not-text';
  // Counted in UTF-16 units, as the browser counts.
  const length = value.length - (selectionEnd! - selectionStart!) + text.length;
  if (maxLength >= 0 && length > maxLength) return 'too-long';
}
