import { insertPhrase } from '../../../../lib/insertion/page/insert-phrase';

// Writes the phrase, then writes it again, as a second technique does that does not wait for the first.
(globalThis as { overture?: unknown }).overture = {
  async insert(phrase: string) {
    const result = await insertPhrase(phrase);
    await insertPhrase(phrase);
    return result;
  },
};
