import { expect, it } from 'vitest';
import { noticesOf } from '@/components/vault/notices';
import type { NotebookState } from '@/lib/notebook/notebook-state';

const open: NotebookState = {
  kind: 'open',
  mode: 'open',
  runsOn: 'both',
  restoredFromSecondCopy: undefined,
  damaged: 0,
  moveInterrupted: false,
  outdated: false,
};

it('says nothing of a notebook that is well, locked or still opening', () => {
  expect(noticesOf(open)).toEqual([]);
  expect(noticesOf({ kind: 'opening' })).toEqual([]);
  expect(noticesOf({ kind: 'locked', hasRecoveryCode: true })).toEqual([]);
});

it('says everything there is to say, the most pressing first', () => {
  const notices = noticesOf({
    ...open,
    runsOn: 'mirror',
    restoredFromSecondCopy: { from: 'mirror', records: 3 },
    damaged: 1,
    moveInterrupted: true,
    outdated: true,
  });
  expect(notices.map(({ kind }) => kind)).toEqual([
    'outdated',
    'damaged',
    'restored',
    'moveInterrupted',
    'oneStore',
  ]);
  expect(notices.map(({ text }) => text).join(' ')).toContain('3 entries were restored');
  expect(notices.map(({ text }) => text).join(' ')).toContain('1 entry cannot be opened');
});
