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

/** What a reply is called in the language of the browser. */
export const replyLabel = (reply: Reply): string => LABELS[reply]();

/** All replies that words can follow; being frightened is none of them. */
export const replyOptions = () => REPLIES.map((value) => ({ value, label: replyLabel(value) }));
