import { i18n } from '#i18n';
import { singleKeys } from './single-keys.svelte';
import type { ToastState } from './toast.svelte';

/**
 * Takes an inserted text back and reports in a toast whether the page showed that it is gone.
 * @param ontakenBack called where it is
 */
export async function takeBackWithToast(
  toast: ToastState,
  takeBack: (text: string) => Promise<boolean>,
  text: string,
  ontakenBack?: () => void,
): Promise<void> {
  // The button is gone at once, so that a second press cannot take back more.
  toast.show({ tone: 'success', text: i18n.t('result.takingBack'), takesFocus: true });
  const isGone = await singleKeys.pausedDuring(() => takeBack(text));
  if (isGone) ontakenBack?.();
  // Whoever went on to another field of this window meanwhile stays there.
  const focused = document.activeElement;
  const takesFocus = focused === document.body || Boolean(focused?.closest('[data-announcement]'));
  toast.show(
    isGone
      ? { tone: 'success', text: i18n.t('result.takenBack'), takesFocus }
      : { tone: 'error', text: i18n.t('result.notTakenBack'), takesFocus },
  );
}
