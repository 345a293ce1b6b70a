import { expect, it } from 'vitest';
import { noticesOf } from '@/components/vault/notices';
import type { NotebookState } from '@/lib/notebook/session/notebook-state';

const open: NotebookState = {
  kind: 'open',
  mode: 'open',
  runsOn: 'both',
  restoredFromOtherStore: undefined,
  missing: 0,
  lost: false,
  damaged: 0,
  altered: false,
  rotationInterrupted: false,
  unreached: false,
  otherKey: false,
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
    runsOn: 'replica',
    restoredFromOtherStore: { from: 'replica', records: 3 },
    lost: true,
    damaged: 1,
    rotationInterrupted: true,
    unreached: true,
    otherKey: true,
    outdated: true,
  });
  expect(notices.map(({ kind }) => kind)).toEqual([
    'otherKey',
    'outdated',
    'lost',
    'damaged',
    'restored',
    'rotationInterrupted',
    'unreached',
    'oneStore',
  ]);
  expect(notices.map(({ text }) => text).join(' ')).toContain('3 entries were restored');
  expect(notices.map(({ text }) => text).join(' ')).toContain('1 entry can’t be opened');
});

it('never says that nothing is missing where something is', () => {
  const notices = noticesOf({ ...open, missing: 2, restoredFromOtherStore: { from: 'replica', records: 3 } });
  expect(notices.map(({ kind }) => kind)).toEqual(['missing']);
  expect(notices[0]!.text).toContain('2 entries');
});

it('says so where something is not as it was saved last, and not that all is well', () => {
  const notices = noticesOf({
    ...open,
    altered: true,
    restoredFromOtherStore: { from: 'replica', records: 3 },
  });
  expect(notices.map(({ kind }) => kind)).toEqual(['altered']);
  expect(notices[0]!.text).toMatch(
    /isn’t the way Overture last saved it.+Nothing that’s here was removed.+backup/,
  );
});
