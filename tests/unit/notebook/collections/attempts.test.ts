import { afterEach, beforeEach, expect, it } from 'vitest';
import { TRASH_RETENTION } from '@/lib/notebook/collections/trash-collection';
import { Notebook } from '@/lib/notebook/notebook';
import { calendarDay } from '@/lib/text/calendar-day';
import { emptyWorld } from '../empty-world';
import { closePages, page, until } from '../pages';

beforeEach(emptyWorld);
afterEach(closePages);

it('notes when a reply came, and asks anew whether to wait once it is another one', async () => {
  const { attempts } = page();
  const { id } = await attempts.add({ words: 'Could we talk?', triedOn: '2026-03-01' });
  const newest = () => until(attempts, (all) => all.length === 1).then(([first]) => first!.content);
  expect(await newest()).toMatchObject({ triedOn: '2026-03-01' });
  expect((await newest()).repliedOn).toBeUndefined();

  await attempts.setReply(id, 'no');
  const { repliedOn, repliedAt } = await newest();
  expect(repliedOn).toBe(calendarDay(repliedAt!));
  await attempts.change(id, { holdLifted: true, repliedOn: '2026-03-02' });
  await attempts.setReply(id, 'no');
  expect(await newest()).toMatchObject({ reply: 'no', repliedOn: '2026-03-02', holdLifted: true });

  await attempts.setReply(id, 'maybe');
  expect((await newest()).holdLifted).toBeUndefined();
  await attempts.setReply(id, undefined);
  expect(await newest()).toMatchObject({ reply: undefined, repliedOn: undefined, repliedAt: undefined });
});

it('keeps a deleted attempt in the bin for 30 days, and puts it back as it was', async () => {
  let now = 1000;
  const notebook = new Notebook({ now: () => now });
  const { attempts } = notebook;
  const { id, content } = await attempts.add({
    words: 'Could we talk?',
    reply: 'maybe',
    line: 'On the stairs',
  });
  await attempts.moveToTrash(id);
  expect(await until(attempts, (all) => all.length === 0)).toEqual([]);
  expect(await until(attempts.trash, (all) => all.length === 1)).toMatchObject([{ id }]);
  await attempts.restore(id);
  const [back] = await until(attempts, (all) => all.length === 1);
  expect(JSON.parse(JSON.stringify(back!.content))).toEqual(JSON.parse(JSON.stringify(content)));

  await attempts.moveToTrash(id);
  now += TRASH_RETENTION;
  // One that is found due on three days goes.
  for (const deleted of [0, 0, 1]) {
    expect(await attempts.emptyTrash('old')).toBe(deleted);
    now += 24 * 60 * 60 * 1000;
  }
  expect(await notebook.everything()).toEqual([]);
  notebook.close();
});

it('takes an attempt out of the bin that is written into by a window that still shows it', async () => {
  const { attempts } = page();
  const { id } = await attempts.add({ words: 'Could we talk?' });
  await attempts.moveToTrash(id);
  await attempts.setReply(id, 'maybe');
  expect(await until(attempts, (all) => all.length === 1)).toMatchObject([{ content: { reply: 'maybe' } }]);
  await attempts.moveToTrash(id);
  await attempts.change(id, { line: 'On the stairs' });
  expect(await until(attempts, (all) => all.length === 1)).toMatchObject([
    { content: { line: 'On the stairs' } },
  ]);
  expect(attempts.trash.current).toEqual([]);
});
