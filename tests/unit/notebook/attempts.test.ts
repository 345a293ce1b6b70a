import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyWorld } from './empty-world';
import { closePages, page, until } from './pages';

beforeEach(emptyWorld);
afterEach(closePages);

it('notes when a reply came, and asks anew whether to wait once it is another one', async () => {
  const { attempts } = page();
  const { id } = await attempts.add({ words: 'Could we talk?', triedAt: 5 });
  const newest = () => until(attempts, (all) => all.length === 1).then(([first]) => first!.content);
  expect(await newest()).toMatchObject({ triedAt: 5 });
  expect((await newest()).repliedAt).toBeUndefined();

  await attempts.noteReply(id, 'no');
  const { repliedAt } = await newest();
  expect(repliedAt).toBeGreaterThan(5);
  await attempts.change(id, { holdLifted: true, repliedAt: 6 });
  await attempts.noteReply(id, 'no');
  expect(await newest()).toMatchObject({ reply: 'no', repliedAt: 6, holdLifted: true });

  await attempts.noteReply(id, 'maybe');
  expect((await newest()).holdLifted).toBeUndefined();
  await attempts.noteReply(id, undefined);
  expect(await newest()).toMatchObject({ reply: undefined, repliedAt: undefined });
});

it('puts a deleted attempt back as it was, and keeps nothing of it readable meanwhile', async () => {
  const notebook = page();
  const { attempts } = notebook;
  const { id, content } = await attempts.add({
    words: 'Could we talk?',
    reply: 'maybe',
    line: 'On the stairs',
  });
  const undo = await attempts.remove(id);
  expect(await notebook.everything()).toEqual([]);
  await undo();
  const [back] = await until(attempts, (all) => all.length === 1);
  expect(back!.content).toEqual(JSON.parse(JSON.stringify(content)));
});
