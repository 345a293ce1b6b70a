import 'fake-indexeddb/auto';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The real words of the interface: WXT's fake browser has none of its own.
const messages = generateChromeMessages(await parseMessagesFile('content/ui/en.yml'));
fakeBrowser.i18n.getMessage = ((key: string, given?: string | string[]) =>
  (messages[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => [given].flat()[Number(place) - 1] ?? '',
  )) as never;
