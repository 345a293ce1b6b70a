/**
 * The fixed vocabulary every word of Overture hangs on.
 * Plain lists without a parser, so that the shipped bundle may import them; `schema.ts` checks the words against them.
 * What the people who read them see stands in `content/ui/`.
 */

/** The order a person moves in, from collecting themselves to asking what it all means for them. */
export const STAGES = [
  'get-ready',
  'ask-for-a-time',
  'understand',
  'reframe',
  'small-step',
  'after-the-reply',
  'own-support',
  'what-i-control',
  'what-it-means',
] as const;

/** Why a partner may hold back. The first seven are the source article's, the others the evidence's (PMC6389366). */
export const HESITATIONS = [
  'only-broken-couples-go',
  'unsure-what-happens',
  'will-be-blamed',
  'therapist-takes-sides',
  'uneasy-with-feelings',
  'it-wont-work',
  'not-needed',
  'cost-or-time',
  'dont-know-where-to-go',
  'we-solve-it-ourselves',
  'privacy-culture-faith-language',
  'bad-past-experience',
  'fear-it-ends-us',
  'one-to-one-is-better',
] as const;

/** What can come back after an opener. A frightening reply is not listed: it leads to the safety card, never to words. */
export const REPLIES = ['yes', 'maybe', 'no', 'silence', 'counter-offer', 'upset'] as const;

/** Better said aloud, good to text, or either. */
export const MEDIA = ['say', 'text', 'either'] as const;

export const TONES = ['plain', 'warm', 'light'] as const;

/** A to C as in evidence reviews (A strong, C weak); `practice` is advice that practitioners give without a study behind it. */
export const EVIDENCE = ['A', 'B', 'C', 'practice'] as const;

export const CHECKLIST_KINDS = [
  'before',
  'during',
  'after',
  'reflect',
  'logistics',
  'first-session',
] as const;

/** How a person may answer a checklist question. Never scored. */
export const ANSWERS = ['yes', 'partly', 'no', 'not-sure'] as const;

export const RESOURCE_KINDS = ['dv', 'crisis', 'men', 'lgbtq', 'respect', 'couples'] as const;

export type Stage = (typeof STAGES)[number];
export type Hesitation = (typeof HESITATIONS)[number];
export type Reply = (typeof REPLIES)[number];
export type Medium = (typeof MEDIA)[number];
export type Answer = (typeof ANSWERS)[number];
