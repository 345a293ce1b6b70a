import type { Route } from '@/components/window/route';
import type { Reply, Stage } from '@/content/vocabulary';

type ReplyLink = Extract<Route, { view: 'reflect' | 'learn' | 'openers' | 'places' }>;

/** Lists the routes a reply leads to, apart from its follow-ups. They are shown at any time, since none of them asks the partner for anything. */
export const REPLY_LINKS: Record<Reply, readonly ReplyLink[]> = {
  yes: [
    { view: 'reflect', checklistId: 'first-session' },
    { view: 'reflect', checklistId: 'choosing-together' },
    { view: 'reflect', checklistId: 'time-money-and-where' },
    { view: 'places' },
  ],
  maybe: [
    { view: 'reflect', checklistId: 'after-the-talk' },
    { view: 'learn', step: 1 },
  ],
  no: [
    { view: 'reflect', checklistId: 'after-a-no' },
    { view: 'learn', step: 4 },
    { view: 'learn', step: 5 },
  ],
  silence: [{ view: 'learn', step: 1 }],
  'counter-offer': [
    { view: 'reflect', checklistId: 'a-small-step-together' },
    { view: 'learn', step: 3 },
  ],
  upset: [
    { view: 'reflect', checklistId: 'after-the-talk' },
    { view: 'learn', step: 5 },
  ],
};

/** Maps a reply to the stage whose openers raise the subject again one day; offered only when no hold asks to wait. */
export const RETRY_STAGES: Partial<Record<Reply, Stage>> = {
  maybe: 'understand',
  no: 'small-step',
  silence: 'ask-for-a-time',
  'counter-offer': 'small-step',
  upset: 'ask-for-a-time',
};
