import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetWords } from '@/lib/insertion/forget-words';
import { lastWords } from '@/lib/insertion/last-words';
import { untoldResult } from '@/lib/insertion/untold-result';

it('leaves no word in the memory of the browser', async () => {
  await lastWords.setValue('Noa, when would be a calm time?');
  await untoldResult.setValue({ words: 'Noa', result: { kind: 'unverified' } });
  await forgetWords();
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Noa');
});
