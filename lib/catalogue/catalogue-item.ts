import type { Checklist, FollowUp, GuideCard, Opener } from '@/content/schema';

/** What a search can lead to: a line, words after a reply, a checklist, a card of the guide, or the places to turn to. */
export type CatalogueItem =
  | { kind: 'opener'; key: string; opener: Opener }
  | { kind: 'follow-up'; key: string; followUp: FollowUp }
  | { kind: 'checklist'; key: string; checklist: Checklist }
  | { kind: 'guide'; key: string; card: GuideCard }
  | { kind: 'help'; key: string };

/** A subject that people type phrases about, and how much it says of an item that belongs to it. */
interface ItemSubject {
  subject: string;
  weight: number;
}

/** What can only be said inside a talk stands a little behind what can be sent out of nowhere. */
const IN_A_TALK = 0.95;

/** Returns the subjects by which an item is found: its own words, and what it is for. */
export function subjectsOf(item: CatalogueItem): ItemSubject[] {
  const own = { subject: item.key, weight: 1 };
  switch (item.kind) {
    case 'opener': {
      const { stage, hesitations, feeling, opens } = item.opener;
      const purposes = [
        { subject: `stage:${stage}`, weight: 0.85 },
        ...hesitations.map((each, at) => ({ subject: `hesitation:${each}`, weight: at === 0 ? 1 : 0.85 })),
        ...(feeling ? [{ subject: `feeling:${feeling}`, weight: 0.95 }] : []),
      ];
      const moment = opens === 'in-a-talk' ? IN_A_TALK : 1;
      return [own, ...purposes.map(({ subject, weight }) => ({ subject, weight: weight * moment }))];
    }
    case 'follow-up':
      return [own, { subject: `reply:${item.followUp.reply}`, weight: 1 }];
    case 'checklist':
      return [own, { subject: `checklist-kind:${item.checklist.kind}`, weight: 1 }];
    case 'guide':
      return [own, { subject: `step:${item.card.step}`, weight: 0.9 }];
    case 'help':
      return [own];
  }
}
