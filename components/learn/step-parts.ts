import type { Checklist, GuideCard, Opener, Source } from '@/content/schema';
import { STAGES, type Stage } from '@/content/vocabulary';
import type { Step } from '@/lib/labels/step-labels';

/** The words the guide is made of. */
export interface GuideWords {
  guideCards: readonly GuideCard[];
  openers: readonly Opener[];
  checklists: readonly Checklist[];
  sources: readonly Source[];
}

/** What one step of the guide holds and leads to. */
export interface StepParts {
  cards: GuideCard[];
  /** The stages of its openers, in the order a person moves in. */
  stages: Stage[];
  checklists: Checklist[];
  /** What its cards rest on, each once. */
  sources: Source[];
}

/** Gathers what hangs on a step. */
export function stepParts(words: GuideWords, step: Step): StepParts {
  const ofStep = <T extends { step?: number | undefined }>(all: readonly T[]) =>
    all.filter((each) => each.step === step);
  const cards = ofStep(words.guideCards);
  const stages = new Set(ofStep(words.openers).map(({ stage }) => stage));
  const named = new Set(cards.flatMap((card) => card.sources));
  return {
    cards,
    stages: STAGES.filter((stage) => stages.has(stage)),
    checklists: ofStep(words.checklists),
    sources: words.sources.filter(({ id }) => named.has(id)),
  };
}
