import { HESITATIONS, MEDIA, REPLIES, STAGES, TONES } from '../../content/vocabulary.ts';
import type { Words } from './check-shape.ts';
import { itemsByIdea } from './items-by-idea.ts';

/** Defines how many items a language must have at least before it is offered to anybody. */
export const MINIMUM_COUNTS = {
  openersInStage: 6,
  openersForHesitation: 2,
  openersInStep: 2,
  followUpsForReply: 4,
  avoids: 12,
  checklists: 8,
  guideCards: 12,
  guideCardsInStep: 1,
} as const;

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** Checks that there are enough items for everything a person could filter by: every stage, worry, reply, step, tone, medium and idea. */
export function checkVolume(words: Words, ideas: readonly string[]): string[] {
  const complaints: string[] = [];
  const atLeast = (name: string, minimum: number, items: readonly unknown[]) => {
    if (items.length < minimum) complaints.push(`${name}: ${items.length} of at least ${minimum}`);
  };
  const { openers, followUps, guideCards } = words;

  for (const stage of STAGES) {
    atLeast(
      `openers in the stage “${stage}”`,
      MINIMUM_COUNTS.openersInStage,
      openers.filter((opener) => opener.stage === stage),
    );
  }
  for (const hesitation of HESITATIONS) {
    const found = openers.filter(({ hesitations }) => hesitations.includes(hesitation));
    atLeast(`openers for “${hesitation}”`, MINIMUM_COUNTS.openersForHesitation, found);
  }
  for (const step of STEPS) {
    atLeast(
      `openers in step ${step}`,
      MINIMUM_COUNTS.openersInStep,
      openers.filter((opener) => opener.step === step),
    );
    atLeast(
      `guide cards in step ${step}`,
      MINIMUM_COUNTS.guideCardsInStep,
      guideCards.filter((card) => card.step === step),
    );
  }
  for (const tone of TONES)
    atLeast(
      `openers in the tone “${tone}”`,
      1,
      openers.filter((opener) => opener.tone === tone),
    );
  for (const medium of MEDIA) {
    atLeast(
      `openers for the medium “${medium}”`,
      1,
      openers.filter((opener) => opener.medium === medium),
    );
  }
  for (const reply of REPLIES) {
    atLeast(
      `follow-ups for “${reply}”`,
      MINIMUM_COUNTS.followUpsForReply,
      followUps.filter((followUp) => followUp.reply === reply),
    );
  }
  atLeast('avoid pairs', MINIMUM_COUNTS.avoids, words.avoids);
  atLeast('checklists', MINIMUM_COUNTS.checklists, words.checklists);
  atLeast('guide cards', MINIMUM_COUNTS.guideCards, guideCards);
  for (const [idea, items] of itemsByIdea(words, ideas)) atLeast(`items that cover idea ${idea}`, 1, items);
  return complaints;
}
