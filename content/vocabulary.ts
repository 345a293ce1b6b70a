/**
 * Defines the fixed terms by which the content is classified.
 * These are plain lists without a parser, so that the shipped bundle may import them; `schema.ts` checks the content
 * against them. Their labels are in `content/ui/`.
 */

/** The stages of the conversation in order, from collecting oneself to asking what it all means. */
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

/**
 * The reasons for which a partner may hesitate. The first seven are from the source article, the next seven from
 * PMC6389366, the others from what people write on public pages that they were told.
 */
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
  'your-problem-you-go',
  'weak-or-crazy',
  'pay-a-stranger',
  'makes-it-worse',
  'too-late',
  'laughs-it-off',
  'stalled-yes',
  'after-an-affair',
  'you-out-talk-me',
  'minds-work-differently',
  'only-if-you-go-first',
  'has-own-therapist',
] as const;

/** The kinds of reply to an opener. A frightening reply is not one of them: it leads to the safety card, never to a line. */
export const REPLIES = ['yes', 'maybe', 'no', 'silence', 'counter-offer', 'upset'] as const;

/** The media of a line: better said aloud, good to text, or either. */
export const MEDIA = ['say', 'text', 'either'] as const;

/**
 * When a line works: sent or said out of nowhere; only once the subject has come up between the two; or only inside a talk
 * that is under way, as an answer to what was said.
 */
export const OPENS = ['cold', 'after-it-came-up', 'in-a-talk'] as const;

/** The feelings that a line puts into words, for people who know how they feel before they know what to say. */
export const FEELINGS = [
  'close',
  'missing-you',
  'lonely',
  'stuck',
  'sad',
  'sorry',
  'grateful',
  'hopeful',
  'nervous',
  'tired',
  'frustrated',
  'scared-of-losing-you',
] as const;

/** What a line is about, so that a reply follows from it: a yes to an evening is not a yes to a first visit. */
export const MATTERS = [
  'a-time',
  'their-view',
  'the-facts',
  'therapy',
  'the-search',
  'something-together',
  'time-together',
  'a-habit',
  'my-own-help',
  'your-own-help',
  'an-apology',
  'a-feeling',
  'our-plan',
] as const;

/** The tones of a line. */
export const TONES = ['plain', 'warm', 'light'] as const;

/** The grades of evidence: A (strong) to C (weak) as in evidence reviews; `practice` is advice of practitioners without a study. */
export const EVIDENCE = ['A', 'B', 'C', 'practice'] as const;

/** The kinds of checklist, by when they are of use. */
export const CHECKLIST_KINDS = [
  'before',
  'during',
  'after',
  'reflect',
  'logistics',
  'first-session',
] as const;

/** The answers to a checklist question. They are never scored. */
export const ANSWERS = ['yes', 'partly', 'no', 'not-sure'] as const;

/** The kinds of helpline or service. */
export const RESOURCE_KINDS = ['dv', 'crisis', 'men', 'lgbtq', 'respect', 'couples'] as const;

/** What a search may speak of that comes before any line: fear first, after which no line is offered at all. */
export const CONCERNS = ['fear', 'affair', 'addiction', 'ending', 'loss', 'low'] as const;

/** The kinds of fact about cost: an asking price, who pays, and a way to pay less. */
export const COST_KINDS = ['price', 'payer', 'low-cost'] as const;

/** Types of the terms above. */
export type Stage = (typeof STAGES)[number];
export type Hesitation = (typeof HESITATIONS)[number];
export type Reply = (typeof REPLIES)[number];
export type Medium = (typeof MEDIA)[number];
export type Opens = (typeof OPENS)[number];
export type Feeling = (typeof FEELINGS)[number];
export type Matter = (typeof MATTERS)[number];
export type Answer = (typeof ANSWERS)[number];
export type Concern = (typeof CONCERNS)[number];
