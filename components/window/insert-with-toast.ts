import { i18n } from '#i18n';
import type { InsertionResult } from '@/lib/insertion/page/insertion-result';
import { copyWithToast } from './copy-with-toast';
import type { Host } from './host';
import { insertionResultText } from './insertion-result-text';
import { singleKeys } from './single-keys.svelte';
import { takeBackWithToast } from './take-back-with-toast';
import type { ToastMessage, ToastState } from './toast.svelte';

/** Describes a text to insert. */
export interface InsertionRequest {
  text: string;
  /** Called once it went in as it is; a popup waits for what it returns before it closes. */
  oninserted?: () => Promise<unknown> | undefined;
  /** Called once it was taken back, so that it stands nowhere else any more. */
  ontakenBack?: () => void;
}

/** Describes where the result of an insertion is reported; both members belong to the window. */
export interface InsertionReporter {
  toast: ToastState;
  /** Asks the person to allow the site that refused the text. @param origin undefined where the browser does not tell it */
  askForSite: (text: string, origin: string | undefined) => void;
}

/** Milliseconds that a popup waits for the disk before it closes: the person wants to type on. */
const SAVING = 1000;

/**
 * Inserts a text. A popup closes then, so that the person types on in the page, and tells the result when it is next
 * opened; any other window, and a popup in which something went wrong, reports it in a toast that takes the focus.
 */
export async function insertWithToast(
  reporter: InsertionReporter,
  host: Host,
  { text, oninserted, ontakenBack }: InsertionRequest,
): Promise<void> {
  const pressed = document.activeElement;
  const result = await singleKeys.pausedDuring(async () => {
    const inserted = await host.insert(text);
    if (inserted.kind !== 'inserted') return inserted;
    const saved = oninserted?.();
    if (host.leaveForPage) {
      await Promise.race([saved, new Promise((done) => setTimeout(done, SAVING))]);
      await host.leaveForPage(text, inserted);
    }
    return inserted;
  });
  // Whoever went on to another field of this window meanwhile stays there.
  const takesFocus = document.activeElement === pressed || document.activeElement === document.body;
  const message = await messageOf(reporter, host, { text, ontakenBack }, result);
  reporter.toast.show({ ...message, takesFocus });
}

/**
 * Reports in a toast how an insertion ended that was made earlier, or where no window was.
 * @param onrespond leads to the question of what came back to words that went in
 */
export async function reportEarlierInsertion(
  reporter: InsertionReporter,
  host: Host,
  text: string,
  result: InsertionResult,
  onrespond: () => void,
): Promise<void> {
  const earlier = result.kind === 'inserted';
  reporter.toast.show(
    earlier
      ? {
          tone: 'success',
          text: i18n.t('result.insertedEarlier'),
          personal: true,
          actions: [{ label: i18n.t('next.respond'), run: onrespond }],
        }
      : await messageOf(reporter, host, { text }, result),
  );
}

/**
 * Returns the message about a result. A text that went in can be taken back from it, one that did not arrive can be
 * copied; a text whose arrival could not be verified is copied at once, so that one paste repairs it.
 */
async function messageOf(
  reporter: InsertionReporter,
  host: Host,
  { text, ontakenBack }: Pick<InsertionRequest, 'text' | 'ontakenBack'>,
  result: InsertionResult,
): Promise<ToastMessage> {
  // That words went somewhere is personal too, with or without them.
  const message = { ...insertionResultText(result), personal: true };
  switch (result.kind) {
    case 'inserted': {
      const { takeBack } = host;
      const run = () => void (takeBack && takeBackWithToast(reporter.toast, takeBack, text, ontakenBack));
      return { ...message, ...(takeBack && { actions: [{ label: i18n.t('undo'), run }] }) };
    }
    case 'refused':
      return { ...message, actions: actionsAfterRefusal(reporter, host, text, result) };
    case 'unverified': {
      const isCopied = await host.copy(text).then(
        () => true,
        () => false,
      );
      return isCopied ? { ...message, text: i18n.t('result.unverifiedCopied') } : message;
    }
    case 'changed':
      return message;
  }
}

function actionsAfterRefusal(
  { toast, askForSite }: InsertionReporter,
  host: Host,
  text: string,
  { reason, origin }: Extract<InsertionResult, { kind: 'refused' }>,
): ToastMessage['actions'] {
  const copy = { label: i18n.t('openers.copy'), run: () => void copyWithToast(toast, host, text) };
  const allow = { label: i18n.t('sites.allow'), run: () => askForSite(text, origin) };
  // A frame whose site nobody knows cannot be asked for.
  const canAsk = reason === 'no-permission' || (reason === 'cross-origin-frame' && origin);
  return canAsk ? [allow, copy] : [copy];
}
