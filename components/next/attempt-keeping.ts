import { i18n } from '#i18n';
import { TrashActions } from '@/components/window/trash-actions';
import type { AppState } from '@/components/app/app-state.svelte';
import type { Attempt } from '@/lib/notebook/records/records';

type Given = Parameters<AppState['notebook']['attempts']['change']>[1];

/** What a person does with attempts, each said where it fails, and a deletion with its way back. */
export function attemptKeeping({ notebook, toast, nextView }: AppState) {
  const { attempts } = notebook;
  const trouble = (text: string) => toast.say({ tone: 'trouble', text });

  async function kept(work: Promise<unknown>, otherwise: string): Promise<boolean> {
    try {
      await work;
      return true;
    } catch {
      trouble(otherwise);
      return false;
    }
  }

  const bin = new TrashActions(attempts, toast, {
    deleted: i18n.t('next.attempt.deleted'),
    notDeleted: i18n.t('next.attempt.notDeleted'),
    restored: i18n.t('next.attempt.restored'),
    notRestored: i18n.t('next.attempt.notRestored'),
    gone: i18n.t('bin.gone'),
    notGone: i18n.t('bin.notGone'),
  });

  return {
    /** @returns whether it was kept */
    async add(attempt: Parameters<typeof attempts.add>[0]): Promise<boolean> {
      try {
        const { id } = await attempts.add(attempt);
        nextView.ask(id);
        return true;
      } catch {
        // Said beside the button that was pressed.
        return false;
      }
    },

    reply: (id: string, reply: Attempt['reply']) =>
      kept(attempts.noteReply(id, reply), i18n.t('next.replyFailed')),

    change: (id: string, given: Given) => kept(attempts.change(id, given), i18n.t('next.attempt.notChanged')),

    lift: (id: string, holdLifted: boolean) =>
      kept(attempts.change(id, { holdLifted }), i18n.t('hold.failed')),

    bin,

    /** @param onback told when the person took the deletion back */
    async remove(id: string, onback: () => void): Promise<void> {
      const line = nextView.lineOf(id);
      await line.settle();
      // What was typed is not on disk yet, so exportSelection the deletion back could not bring it back.
      if (line.failed) trouble(i18n.t('next.attempt.notDeleted'));
      else await bin.putIn([id], onback);
    },
  };
}
