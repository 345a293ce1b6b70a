import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { pendingResult } from '@/lib/insertion/pending-result';

it('leaves no word in the memory of the browser', async () => {
  await lastInserted.setValue('Noa, when would be a calm time?');
  await pendingResult.setValue({ words: 'Noa', result: { kind: 'unverified' } });
  await forgetInsertedText();
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Noa');
});
