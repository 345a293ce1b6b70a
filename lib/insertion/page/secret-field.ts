import { SECRET_WORDS } from './secret-words';

/** The kinds of secret that a text field may be for. */
export type SecretKind = keyof typeof SECRET_WORDS;

/** A field with text in it. */
type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The most words of a label that names its field. A longer one instructs, and may warn of the very thing it is not for. */
const LABEL_WORDS = 5;

const patterns = Object.entries(SECRET_WORDS).map(
  ([kind, phrases]) => [kind as SecretKind, new RegExp(`(?:^| )(?:${phrases.join('|')})(?: |$)`)] as const,
);

/**
 * Returns the kind of secret a field is for, by its type, or else by the words of its `autocomplete`, name, id, label
 * and placeholder. A password that is being shown has the type `text`; the words still reveal it.
 */
export function secretKind(field: TextField): SecretKind | undefined {
  if (field.type === 'password') return 'password';
  const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent);
  const texts = [field.getAttribute('aria-label'), field.placeholder, ...labels]
    .map(wordsOf)
    .filter((text) => text.split(' ').length <= LABEL_WORDS);
  // `autocomplete` as an attribute, since the property is empty for tokens the browser does not know.
  const names = [field.getAttribute('autocomplete'), field.name, field.id].map(wordsOf);
  const named = [...names, ...texts];
  return patterns.find(([, pattern]) => named.some((text) => pattern.test(text)))?.[0];
}

/** Returns the words of a name or a label in small letters without marks, with one space between two: `newPIN_2` is `new pin 2`. */
function wordsOf(name: string | null | undefined): string {
  return (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
