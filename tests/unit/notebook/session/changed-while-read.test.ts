import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EncryptedStore } from '@/lib/notebook/storage/encrypted-store';
import { emptyWorld } from '../empty-world';
import { closePages, page, texts } from '../pages';

beforeEach(emptyWorld);
afterEach(() => {
  vi.restoreAllMocks();
  closePages();
});

/** The next page that reads its notes has read them, and then takes its time with them. */
function readSlowly(): { read: Promise<void>; goOn: () => void } {
  const read = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const { load } = EncryptedStore.prototype;
  vi.spyOn(EncryptedStore.prototype, 'load').mockImplementation(async function (
    this: EncryptedStore,
    table,
    alone,
  ) {
    const loaded = await load.call(this, table, alone);
    if (table === 'records') {
      read.resolve();
      await gate.promise;
    }
    return loaded;
  });
  return { read: read.promise, goOn: gate.resolve };
}

it('has what this page and others wrote and deleted while it read its notes', async () => {
  const other = page();
  const [deleted] = [await other.notes.add('deleted meanwhile'), await other.notes.add('as it was')];
  await other.notes.moveToTrash(deleted.id);
  const here = page();
  await Promise.all([other.everything(), here.settled()]);
  const slow = readSlowly();
  const reading = here.everything();
  await slow.read;
  await here.notes.add('written here');
  await other.notes.add('written there');
  await other.notes.emptyTrash('all');
  // What the other page told has arrived.
  await new Promise((done) => setTimeout(done, 50));
  slow.goOn();
  await reading;
  expect(await texts(here)).toEqual(['as it was', 'written here', 'written there']);
});
