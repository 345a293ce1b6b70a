import { expect, it } from 'vitest';
import { REPLY_LINKS, RETRY_STAGES } from '@/components/next/reply-links';
import { checklists } from 'virtual:words/en/checklists';
import { openers } from 'virtual:words/en/openers';

it('leads only to checklists and stages that there are', () => {
  const ids = new Set(checklists.map(({ id }) => id));
  const links = Object.values(REPLY_LINKS).flat();
  expect(links.length).toBeGreaterThan(6);
  for (const link of links) if (link.view === 'reflect') expect(ids).toContain(link.checklistId);
  for (const stage of Object.values(RETRY_STAGES))
    expect(openers.some((opener) => opener.stage === stage)).toBe(true);
});
