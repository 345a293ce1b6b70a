/**
 * Defines the shape of the content as Valibot schemas.
 * They run when the content is built and tested, never in the browser: shipped code imports the types only (`import type`).
 */
import * as v from 'valibot';
import {
  CHECKLIST_KINDS,
  CONCERNS,
  COST_KINDS,
  EVIDENCE,
  FEELINGS,
  HESITATIONS,
  MATTERS,
  MEDIA,
  OPENS,
  REPLIES,
  RESOURCE_KINDS,
  STAGES,
  TONES,
} from './vocabulary.ts';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
/** An id, in lower case with hyphens. It must stay the same, because people's stored reflections refer to it for years. */
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not a lower-case-and-hyphens id'));
const ids = v.optional(v.array(id), []);
/** The number of one of the 75 ideas to cover, as `step.idea`, for example 3.10; quoted in YAML so that 3.10 is not 3.1. */
const idea = v.pipe(
  v.string(),
  v.regex(/^[0-7]\.([1-9]|1[0-5])$/, 'is not a quoted coverage number such as "3.10"'),
);
const covers = v.optional(v.array(idea), []);
const date = v.pipe(v.string(), v.isoDate('is not a date like 2026-11-22'));
const step = v.picklist([1, 2, 3, 4, 5, 6]);
/** The reviews of an item; empty until a clinician or domestic-abuse specialist has really read it. */
const review = v.optional(v.array(v.strictObject({ by: words, role: words, on: date })), []);

/** A source of the content. */
export const Source = v.strictObject({
  id,
  title: words,
  /** A web address, a PubMed or PMC number, or the name of a publication. */
  where: words,
  /** The finding of the source, in our own words, with its limits. */
  shows: v.optional(words),
});

/** A line that opens the conversation. */
export const Opener = v.strictObject({
  id,
  step,
  stage: v.picklist(STAGES),
  hesitations: v.optional(v.array(v.picklist(HESITATIONS)), []),
  medium: v.picklist(MEDIA),
  tone: v.picklist(TONES),
  /** When the line works, so that nobody sends as a first word what is only an answer. */
  opens: v.picklist(OPENS),
  /** The feeling that the line speaks from, where it speaks from one. */
  feeling: v.optional(v.picklist(FEELINGS)),
  /** True when the line asks the partner for something, even gently; then `next.no` must not be empty. */
  ask: v.boolean(),
  /** What the line is about; only follow-ups that answer this, or fit anything, are offered after it. */
  matter: v.picklist(MATTERS),
  /** Whole sentences that need no name; may contain `{therapy}`. */
  text: words,
  /** The same line with `{partner}` in it, for those who saved a name. */
  named: v.optional(v.pipe(words, v.includes('{partner}', 'has no {partner} in it'))),
  /** Shown where the line may not be true for everyone who could send it. */
  honestyNote: v.optional(words),
  /** Situations in which this line would do harm, in plain words. */
  avoidIf: v.optional(v.array(words), []),
  /** The ids of the follow-ups that fit each reply. */
  next: v.optional(v.strictObject(v.entriesFromList(REPLIES, ids)), {}),
  sources: v.pipe(v.array(id), v.nonEmpty('names no source')),
  evidence: v.picklist(EVIDENCE),
  covers,
  review,
});

/** What to say or do after a reply. */
export const FollowUp = v.strictObject({
  id,
  reply: v.picklist(REPLIES),
  medium: v.picklist(MEDIA),
  tone: v.picklist(TONES),
  /** The matters that it answers; none where it fits any. */
  matters: v.optional(v.array(v.picklist(MATTERS)), []),
  /** True where the reply may be one that takes something away from the reader, so that help is offered with the words. */
  leadsToHelp: v.optional(v.boolean(), false),
  goal: words,
  text: words,
  named: v.optional(v.pipe(words, v.includes('{partner}', 'has no {partner} in it'))),
  doNow: v.pipe(v.array(words), v.nonEmpty('says nothing to do')),
  doNotDo: v.pipe(v.array(words), v.nonEmpty('says nothing to leave')),
  /** Days to wait before bringing it up again; a design choice that the person may override after reading why. */
  holdDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))),
  sources: v.pipe(v.array(id), v.nonEmpty('names no source')),
  evidence: v.picklist(EVIDENCE),
  covers,
  review,
});

/** A phrase pattern to avoid, with a few sound openers to use instead. */
export const Avoid = v.strictObject({
  id,
  pattern: words,
  whyItHurts: words,
  sayInstead: v.pipe(v.array(id), v.nonEmpty('offers nothing to say instead')),
  covers,
  review,
});

/** A checklist of questions; the answers are never scored. */
export const Checklist = v.strictObject({
  id,
  kind: v.picklist(CHECKLIST_KINDS),
  step: v.optional(step),
  title: words,
  /** One calm sentence under the title. */
  intro: words,
  items: v.pipe(
    v.array(v.strictObject({ id, text: words, help: v.optional(words), covers })),
    v.nonEmpty('has no questions'),
  ),
  sources: v.pipe(v.array(id), v.nonEmpty('names no source')),
  review,
});

/** A card of the guide, which belongs to one of the six steps. */
export const GuideCard = v.strictObject({
  id,
  step,
  title: words,
  body: words,
  /** People's ticks refer to these by their index, so new ones are added at the end and none moves. */
  tryThis: v.pipe(v.array(words), v.nonEmpty('offers nothing to try')),
  sources: v.pipe(v.array(id), v.nonEmpty('names no source')),
  covers,
  review,
});

/** The card for readers who may not be safe with their partner. */
export const SafetyCard = v.strictObject({
  id,
  /** Signs of danger; described, never scored or diagnosed. */
  signs: v.pipe(v.array(words), v.nonEmpty()),
  /** Why joint counselling is not the next step where there is fear. */
  stopText: words,
  /** What Overture can and cannot hide on this device. */
  deviceText: words,
  actions: v.pipe(v.array(words), v.nonEmpty()),
  /** What to do when the partner threatens to hurt themselves, which is also a way to hold somebody. */
  selfHarmThreat: words,
  /** The text for readers whose own conduct frightens their partner. */
  ownConduct: words,
  /** The limits of what Overture can do. */
  limits: words,
  sources: v.pipe(v.array(id), v.nonEmpty('names no source')),
  covers,
  review,
});

/** ISO 3166-1 alpha-2, or EU for the common European number. */
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a two-letter country code'));

/** When and where something about a country was read. */
const provenance = {
  /** The page or pages on which it was read. */
  source: words,
  /** The date that the source itself shows, as a month or year in words; `undated` where it shows none. */
  dated: v.optional(words),
  seenOn: date,
  /** From this day on the product asks to check it. */
  reviewBy: date,
};

/** A helpline or service in one country. */
export const Resource = v.strictObject({
  id,
  country,
  name: words,
  kind: v.picklist(RESOURCE_KINDS),
  /** What it offers and to whom, where its kind does not say. */
  what: v.optional(words),
  phone: v.optional(words),
  sms: v.optional(words),
  chat: v.optional(words),
  email: v.optional(words),
  site: v.optional(words),
  hours: v.optional(words),
  languages: v.optional(words),
  /** What it costs there, with the year where the source shows one. */
  cost: v.optional(words),
  /** Whether it is free or goes by income. */
  lowCost: v.optional(v.boolean(), false),
  /** The traces a call leaves on a bill or a phone. */
  traceNote: v.optional(words),
  ...provenance,
  /** A: the operator's or a government page. B: press or a public body quoting the operator. C is never shipped. */
  grade: v.picklist(['A', 'B']),
  /** Whether the product asks to check it from the first day on, because the source is old or only one. */
  checkFirst: v.optional(v.boolean(), false),
});

/** What couples counseling costs in one country, who pays, or how to pay less. */
export const CostFact = v.strictObject({
  id,
  country,
  kind: v.picklist(COST_KINDS),
  text: words,
  ...provenance,
  /** A and B as for a resource. C: pages of private practices, which agree; shown as such. */
  grade: v.picklist(['A', 'B', 'C']),
});

/** The card of questions for a first call to a therapist. */
export const FirstCallCard = v.strictObject({
  id,
  intro: words,
  questions: v.pipe(v.array(words), v.nonEmpty('has no questions')),
  sources: v.pipe(v.array(id), v.nonEmpty('names no source')),
  review,
});

/** Phrases as people type them; commas part several in one string. */
const phrases = v.array(words);

/** What people type when they look for words, as data that a translator writes anew. */
export const SearchWords = v.strictObject({
  stopWords: words,
  /** Words for the same, a group a line. */
  alike: v.array(words),
  hesitations: v.record(v.picklist(HESITATIONS), phrases),
  stages: v.record(v.picklist(STAGES), phrases),
  feelings: v.record(v.picklist(FEELINGS), phrases),
  replies: v.record(v.picklist(REPLIES), phrases),
  checklists: v.record(v.picklist(CHECKLIST_KINDS), phrases),
  steps: v.record(v.picklist(['1', '2', '3', '4', '5', '6']), phrases),
  /** What people type, and the words that fitting lines say, so that no list has to name the lines. */
  topics: v.array(v.strictObject({ typed: phrases, said: words })),
  help: phrases,
  concerns: v.record(v.picklist(CONCERNS), phrases),
  /** Phrases in which a word of the concerns means nothing of the kind. */
  harmless: phrases,
});

/** The whole content of one language, as the product receives it. */
export const Deck = v.strictObject({
  openers: v.array(Opener),
  followUps: v.array(FollowUp),
  avoids: v.array(Avoid),
  checklists: v.array(Checklist),
  guideCards: v.array(GuideCard),
  safetyCard: SafetyCard,
  firstCallCard: FirstCallCard,
  sources: v.array(Source),
  searchWords: SearchWords,
});

/** Types of the content, as the schemas above give it. */
export type Opener = v.InferOutput<typeof Opener>;
export type FollowUp = v.InferOutput<typeof FollowUp>;
export type Avoid = v.InferOutput<typeof Avoid>;
export type Checklist = v.InferOutput<typeof Checklist>;
export type ChecklistItem = Checklist['items'][number];
export type GuideCard = v.InferOutput<typeof GuideCard>;
export type SafetyCard = v.InferOutput<typeof SafetyCard>;
export type Resource = v.InferOutput<typeof Resource>;
export type CostFact = v.InferOutput<typeof CostFact>;
export type FirstCallCard = v.InferOutput<typeof FirstCallCard>;
export type Source = v.InferOutput<typeof Source>;
export type SearchWords = v.InferOutput<typeof SearchWords>;
export type Deck = v.InferOutput<typeof Deck>;
