/** Describes one encoding of a secret, with its name in the results. */
export type Spelling = [name: string, bytes: Buffer];

/** Returns all encodings in which private texts and a key are searched for. */
export function spellings(texts: Record<string, string>, key: Buffer): Spelling[] {
  const written = Object.entries(texts).flatMap(([name, text]) => [
    ...inLetters(name, text),
    ...base64Of(name, Buffer.from(text)),
  ]);
  const hex = key.toString('hex');
  return [
    ...written,
    ['key bytes', key],
    ...base64Of('key', key),
    ...inLetters('key hex', hex),
    ...inLetters('key HEX', hex.toUpperCase()),
  ];
}

/** Without the last zero, the one spelling finds UTF-16 in either order of its bytes. */
function inLetters(name: string, text: string): Spelling[] {
  return [
    [`${name} utf8`, Buffer.from(text)],
    [`${name} utf16`, Buffer.from(text, 'utf16le').subarray(0, -1)],
  ];
}

/** Returns the base64 of bytes at each of the three offsets inside longer data, in both alphabets, without the characters that depend on neighbouring bytes. */
function base64Of(name: string, bytes: Buffer): Spelling[] {
  return [0, 1, 2].flatMap((before) => {
    const all = Buffer.concat([Buffer.alloc(before), bytes]);
    const own = all.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((all.length * 4) / 3));
    const other = own.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([own, other])].flatMap((text) => inLetters(`${name} base64`, text));
  });
}

/** Returns the recovery code in the notations that a person or a program may use. */
export function codeSpellings(code: string): Record<string, string> {
  const groups = code.toUpperCase().match(/[0-9A-Z]{4}/g) ?? [];
  const notations = ['', '-', ' ', '\n'].map((between) => groups.join(between));
  return Object.fromEntries(
    [...notations, ...notations.map((notation) => notation.toLowerCase())].map((notation, n) => [
      `code ${n}`,
      notation,
    ]),
  );
}
