import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { insertAndReport } from '@/entrypoints/background/insert-and-report';
import { settings } from '@/lib/settings/settings';
import { forgetInsertedText } from '@/lib/insertion/forget-inserted-text';
import { insertIntoTab } from '@/lib/insertion/insert-into-tab';
import { lastInserted } from '@/lib/insertion/last-inserted';
import { rememberNames } from '@/lib/insertion/names-for-menu';
import { pendingResult } from '@/lib/insertion/pending-result';

it('leaves no word in the memory of the browser', async () => {
  await lastInserted.setValue('Noa, when would be a calm time?');
  await pendingResult.setValue({ words: 'Noa', result: { kind: 'unverified' } });
  await rememberNames({ partner: 'Noa', therapy: 'counseling' });
  await forgetInsertedText();
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Noa');
});

it.each(['inserted', 'refused'])(
  'lets no insertion under way, then %s, bring its words back',
  async (kind) => {
    const openPopup = vi.fn<() => Promise<void>>();
    const executeScript = vi.fn<(injection: { files?: string[] }) => Promise<unknown[]>>();
    executeScript.mockImplementation(async ({ files }) => {
      if (files) return [];
      // Locked while the page was being asked.
      await forgetInsertedText();
      return [{ result: { kind, reason: 'gone' } }];
    });
    Object.assign(fakeBrowser.action, { openPopup });
    Object.assign(fakeBrowser.scripting, { executeScript });
    await settings.safetyCardSeen.setValue(true);
    await insertAndReport({ tabId: 1 }, 'Noa, when?');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('Noa');
    expect(openPopup).not.toHaveBeenCalled();
  },
);

it('lets none of two insertions under way bring back what was forgotten between them', async () => {
  const answers: ((results: unknown[]) => void)[] = [];
  const executeScript = vi.fn<(injection: { files?: string[] }) => Promise<unknown[]>>();
  executeScript.mockImplementation(({ files }) =>
    files ? Promise.resolve([]) : new Promise((answer) => answers.push(answer)),
  );
  Object.assign(fakeBrowser.scripting, { executeScript });
  const first = insertIntoTab({ tabId: 1 }, 'Noa, when?');
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  await forgetInsertedText();
  const second = insertIntoTab({ tabId: 2 }, 'Since then');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  for (const answer of answers.toReversed()) answer([{ result: { kind: 'inserted' } }]);
  await Promise.all([second, first]);
  expect(await lastInserted.getValue()).toBe('Since then');
});
