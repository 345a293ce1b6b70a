import { browser } from '#imports';
import { expect, it, vi } from 'vitest';
import { forbidSitesWhenErased } from '@/entrypoints/background/forbid-sites-when-erased';
import { siteAccess } from '@/lib/insertion/allowed-sites';

const SITES = ['https://chat.example/*', 'https://mail.example/*'];

it('revokes every site once a deletion has begun, also where the browser refuses one, and none at its end', async () => {
  // WXT's fake browser has no permissions.
  vi.spyOn(siteAccess, 'allowed').mockResolvedValue(SITES);
  const forbid = vi.spyOn(siteAccess, 'forbid').mockRejectedValueOnce(new Error('no')).mockResolvedValue();
  forbidSitesWhenErased();
  await browser.storage.local.set({ erasing: 3 });
  await vi.waitFor(() => expect(forbid.mock.calls.flat()).toEqual(SITES));
  await browser.storage.local.remove('erasing');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(forbid).toHaveBeenCalledTimes(2);
});
