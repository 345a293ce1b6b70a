import type { Route } from '@/components/window/route';
import type { Reply, Stage } from '@/content/vocabulary';

type WayOn = Extract<Route, { view: 'reflect' | 'learn' | 'openers' }>;

/** Where a reply leads within Overture, beside the words that fit it; at any time, since none of it asks anything. */
export const WAYS_ON: Record<Reply, readonly WayOn[]> = {
  yes: [
    { view: 'reflect', checklistId: 'first-session' },
    { view: 'reflect', checklistId: 'choosing-together' },
    { view: 'reflect', checklistId: 'time-money-and-where' },
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

/** The openers for exportSelection it up again one day; offered only when nothing asks to wait. */
export const AGAIN: Partial<Record<Reply, Stage>> = {
  maybe: 'understand',
  no: 'small-step',
  silence: 'ask-for-a-time',
  'counter-offer': 'small-step',
  upset: 'ask-for-a-time',
};
