import type { Field } from './focused-field';

/** Returns the phrase as the field can hold it: an input has one line, and the browser would turn a blank line into two spaces. */
export function fitPhrase({ element }: Field, phrase: string): string {
  return element.localName === 'input' ? phrase.replace(/\s*\n\s*/g, ' ') : phrase.replace(/\r/g, '');
}
