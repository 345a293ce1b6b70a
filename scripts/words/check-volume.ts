import { HESITATIONS, MEDIA, REPLIES, STAGES, TONES } from '../../content/vocabulary.ts';
import type { Words } from './check-shape.ts';
import { coverage } from './coverage.ts';

/** The least a language must have before it is offered to anybody. */
export const LEAST = {
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

/** Checks that nothing a person could look for is missing: every stage, worry, reply, step, tone, medium and idea. */
export function checkVolume(words: Words, ideas: readonly string[]): string[] {
  const complaints: string[] = [];
  const atLeast = (what: string, least: number, items: readonly unknown[]) => {
    if (items.length < least) complaints.push(`${what}: ${items.length} of at least ${least}`);
  };
  const { openers, followUps, guideCards } = words;

  for (const stage of STAGES) {
    atLeast(
      `openers in the stage “${stage}”`,
      LEAST.openersInStage,
      openers.filter((opener) => opener.stage === stage),
    );
  }
  for (const hesitation of HESITATIONS) {
    const found = openers.filter(({ hesitations }) => hesitations.includes(hesitation));
    atLeast(`openers for “${hesitation}”`, LEAST.openersForHesitation, found);
  }
  for (const step of STEPS) {
    atLeast(
      `openers in step ${step}`,
      LEAST.openersInStep,
      openers.filter((opener) => opener.step === step),
    );
    atLeast(
      `guide cards in step ${step}`,
      LEAST.guideCardsInStep,
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
      LEAST.followUpsForReply,
      followUps.filter((followUp) => followUp.reply === reply),
    );
  }
  atLeast('avoid pairs', LEAST.avoids, words.avoids);
  atLeast('checklists', LEAST.checklists, words.checklists);
  atLeast('guide cards', LEAST.guideCards, guideCards);
  for (const [idea, items] of coverage(words, ideas)) atLeast(`items that cover idea ${idea}`, 1, items);
  return complaints;
}
