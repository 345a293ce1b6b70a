import { i18n } from '#i18n';
import { REPLIES, type Reply } from '@/content/vocabulary';

const LABELS: Record<Reply, () => string> = {
  yes: () => i18n.t('reply.yes'),
  maybe: () => i18n.t('reply.maybe'),
  no: () => i18n.t('reply.no'),
  silence: () => i18n.t('reply.silence'),
  'counter-offer': () => i18n.t('reply.counterOffer'),
  upset: () => i18n.t('reply.upset'),
};

/** Returns the label of a reply in the language of the browser. */
export const replyLabel = (reply: Reply): string => LABELS[reply]();

/** Returns all replies that have follow-ups as options of a choice; a frightening reply leads to the safety card instead. */
export const replyOptions = () => REPLIES.map((value) => ({ value, label: replyLabel(value) }));
