import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** Returns what `browser.i18n.getMessage` returns in a browser of this language, for where there is none. */
export async function readMessages(
  locale: string,
): Promise<(key: string, given?: string | string[]) => string> {
  const messages = generateChromeMessages(await parseMessagesFile(`content/ui/${locale}.yml`));
  return (key, given) =>
    (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => [given].flat()[Number(place) - 1] ?? '',
    );
}
