import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LONGEST_RECORD } from '@/lib/notebook/records/record-limit';
import { readSelection } from '@/lib/inbox/read-selection';
import { asSelection, LONGEST } from '@/lib/inbox/selection';
import {
  dropSelections,
  leaveForPopup,
  leaveToAnyPage,
  onSelection,
  selectionsInInbox,
} from '@/lib/inbox/selection-inbox';

const text = (words: string) => ({ kind: 'text', text: words }) as const;

beforeEach(() => fakeBrowser.reset());

describe('the size of a selection', () => {
  it('is at most what a backup takes as one note', () => {
    for (const character of ['a', 'ä', 'a\n', '語', '"']) {
      const each = new TextEncoder().encode(JSON.stringify(character)).length - 2;
      const most = character.repeat(Math.floor((LONGEST - 2) / each));
      expect(asSelection(most)).toEqual(text(most));
      const now = Date.now();
      const note = { kind: 'note', text: most, createdAt: now, updatedAt: now, binnedAt: now };
      expect(new TextEncoder().encode(JSON.stringify(note)).length).toBeLessThanOrEqual(LONGEST_RECORD);
      expect(asSelection(most + character)).toEqual({ kind: 'refused', reason: 'too-long' });
    }
  });
});

describe('reading a selection', () => {
  /** A frame that answers, or one that cannot be entered. */
  const frame = (answer: unknown) =>
    Object.assign(fakeBrowser, {
      scripting: {
        executeScript: vi.fn<() => Promise<unknown>>(async () => {
          if (answer instanceof Error) throw answer;
          return [{ result: answer }];
        }),
      },
    });
  const read = (click: { selectionText?: string; editable?: boolean }) =>
    readSelection(1, { editable: false, frameId: 7, ...click });

  it('takes the text of the one frame, with its line breaks', async () => {
    frame(text('one\ntwo'));
    expect(await read({ selectionText: 'one two' })).toEqual(text('one\ntwo'));
    const { executeScript } = fakeBrowser.scripting as unknown as { executeScript: ReturnType<typeof vi.fn> };
    expect(executeScript.mock.calls[0]![0]).toMatchObject({ target: { tabId: 1, frameIds: [7] } });
  });

  it('falls back to the text in one line, but not in a field, which may be for a password', async () => {
    for (const answer of [new Error('Cannot access contents of the page'), text(''), undefined]) {
      frame(answer);
      expect(await read({ selectionText: 'one two' })).toEqual(text('one two'));
      expect(await read({ selectionText: 'one two', editable: true })).toMatchObject({
        reason: 'unreadable',
      });
      expect(await read({})).toMatchObject({ reason: 'unreadable' });
    }
  });

  it('never takes a password, whatever the browser says of it', async () => {
    frame({ kind: 'secret-field' });
    expect(await read({ selectionText: 'secret', editable: true })).toEqual({
      kind: 'refused',
      reason: 'secret-field',
    });
  });
});

describe('selections that wait', () => {
  it('all arrive, also when two come at once, in the order they came', async () => {
    vi.spyOn(Date, 'now').mockReturnValueOnce(2).mockReturnValueOnce(1);
    await Promise.all([leaveForPopup(text('second')), leaveForPopup(text('first'))]);
    const waiting = await selectionsInInbox();
    expect(waiting.map(({ selection }) => selection)).toEqual([text('first'), text('second')]);
    await dropSelections([waiting[0]!.id]);
    expect((await selectionsInInbox()).map(({ id }) => id)).toEqual([waiting[1]!.id]);
    await dropSelections();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('are for any page once the popup did not open, unless one has kept them already', async () => {
    const waiting = await leaveForPopup(text('words'));
    await leaveToAnyPage(waiting);
    expect(await selectionsInInbox()).toEqual([{ ...waiting, forPopup: false }]);
    await dropSelections([waiting.id]);
    await leaveToAnyPage(waiting);
    expect(await selectionsInInbox()).toEqual([]);
  });

  it('are heard of when they come, not when they go', async () => {
    const come = vi.fn<() => void>();
    const stop = onSelection(come);
    const waiting = await leaveForPopup(text('words'));
    expect(come).toHaveBeenCalledOnce();
    await dropSelections([waiting.id]);
    expect(come).toHaveBeenCalledOnce();
    stop();
    await leaveForPopup(text('more'));
    expect(come).toHaveBeenCalledOnce();
  });

  it('lie in memory alone', async () => {
    await leaveForPopup(text('words'));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
