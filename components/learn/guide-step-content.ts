import type { Checklist, GuideCard, Opener, Source } from '@/content/schema';
import { STAGES, type Stage } from '@/content/vocabulary';
import type { GuideStepNumber } from '@/lib/labels/step-labels';

/** Lists the parts of the deck that the guide is made of. */
export interface GuideDeck {
  guideCards: readonly GuideCard[];
  openers: readonly Opener[];
  checklists: readonly Checklist[];
  sources: readonly Source[];
}

/** Describes what one step of the guide contains and links to. */
export interface GuideStepContent {
  cards: GuideCard[];
  /** The stages of the step's openers, in the order a person goes through them. */
  stages: Stage[];
  checklists: Checklist[];
  /** The sources of the step's cards, each once. */
  sources: Source[];
}

/** Returns the content of one step. */
export function guideStepContent(deck: GuideDeck, step: GuideStepNumber): GuideStepContent {
  const ofStep = <T extends { step?: number | undefined }>(items: readonly T[]) =>
    items.filter((item) => item.step === step);
  const cards = ofStep(deck.guideCards);
  const stages = new Set(ofStep(deck.openers).map(({ stage }) => stage));
  const sourceIds = new Set(cards.flatMap((card) => card.sources));
  return {
    cards,
    stages: STAGES.filter((stage) => stages.has(stage)),
    checklists: ofStep(deck.checklists),
    sources: deck.sources.filter(({ id }) => sourceIds.has(id)),
  };
}
