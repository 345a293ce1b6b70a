import { i18n } from '#i18n';
import { TrashActions } from '@/components/window/trash-actions';
import type { WindowContext } from '@/components/window/window-context';
import type { Attempt } from '@/lib/notebook/records/records';
import type { NextViewState } from './next-view-state.svelte';

type Attempts = WindowContext['notebook']['attempts'];

/** Returns the actions on attempts. Each reports a failure in a toast, and a deletion can be undone. */
export function attemptActions({ notebook, toast }: WindowContext, state: NextViewState) {
  const { attempts } = notebook;
  const showError = (text: string) => toast.show({ tone: 'error', text });

  /** @returns whether the task succeeded */
  async function runTask(task: Promise<unknown>, errorText: string): Promise<boolean> {
    try {
      await task;
      return true;
    } catch {
      showError(errorText);
      return false;
    }
  }

  const trash = new TrashActions(attempts, toast, {
    deleted: i18n.t('next.attempt.deleted'),
    notDeleted: i18n.t('next.attempt.notDeleted'),
    restored: i18n.t('next.attempt.restored'),
    notRestored: i18n.t('next.attempt.notRestored'),
    deletedForever: i18n.t('bin.gone'),
    notDeletedForever: i18n.t('bin.notGone'),
  });

  return {
    /** Adds an attempt and selects it. The form reports a failure beside its button. @returns whether it is stored */
    async add(attempt: Parameters<Attempts['add']>[0]): Promise<boolean> {
      try {
        const { id } = await attempts.add(attempt);
        state.select(id);
        return true;
      } catch {
        return false;
      }
    },

    /** Sets or clears the reply to an attempt. @returns whether it is stored */
    setReply: (id: string, reply: Attempt['reply']) =>
      runTask(attempts.setReply(id, reply), i18n.t('next.replyFailed')),

    /** Changes fields of an attempt. @returns whether they are stored */
    change: (id: string, changes: Parameters<Attempts['change']>[1]) =>
      runTask(attempts.change(id, changes), i18n.t('next.attempt.notChanged')),

    /** Lifts the hold after an attempt, or puts it back. @returns whether that is stored */
    setHoldLifted: (id: string, holdLifted: boolean) =>
      runTask(attempts.change(id, { holdLifted }), i18n.t('hold.failed')),

    trash,

    /** Moves an attempt to the trash, once its line is saved. @param onrestore called after the person undid it */
    async moveToTrash(id: string, onrestore: () => void): Promise<void> {
      const line = state.lineOf(id);
      await line.flush();
      // An undo could not bring back text that never reached the disk.
      if (line.failed) showError(i18n.t('next.attempt.notDeleted'));
      else await trash.moveToTrash([id], onrestore);
    },
  };
}
