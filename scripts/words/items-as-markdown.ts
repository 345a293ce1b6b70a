import type {
  Checklist,
  FirstCallCard,
  FollowUp,
  GuideCard,
  Opener,
  SafetyCard,
} from '../../content/schema.ts';
import { REPLIES } from '../../content/vocabulary.ts';
import { markdownCode, markdownList } from './markdown.ts';

/** Looks up the label that the interface uses for a term of the vocabulary; see `content/ui/`. */
export type LabelLookup = (kind: 'stage' | 'hesitation' | 'opens' | 'feeling', id: string) => string;

/** Formats the safety card as Markdown blocks, heading included. */
export function safetyCardMarkdown(card: SafetyCard): string[] {
  return [
    '## The safety card',
    card.stopText,
    '**Signs**',
    markdownList(card.signs),
    '**What you can do**',
    markdownList(card.actions),
    `**If they threaten to hurt themselves.** ${card.selfHarmThreat}`,
    `**Your own part.** ${card.ownConduct}`,
    `**This device.** ${card.deviceText}`,
    `**Limits.** ${card.limits}`,
    footer(card),
  ];
}

/** Formats the questions for a first call as Markdown blocks, heading included. */
export function firstCallMarkdown(card: FirstCallCard): string[] {
  return ['## What to ask on a first call', card.intro, markdownList(card.questions), footer(card)];
}

/** Formats an opener as Markdown blocks: the text, what applies to it, and its footer. */
export function openerMarkdown(opener: Opener, labels: LabelLookup): string[] {
  const { text, named, medium, tone, opens, feeling, ask, hesitations, honestyNote, avoidIf, next } = opener;
  const links = REPLIES.flatMap((reply) =>
    next[reply]?.length ? [`${reply}: ${next[reply].map(markdownCode).join(', ')}`] : [],
  );
  return [
    `> ${text}`,
    markdownList([
      `${medium === 'say' ? 'better said' : medium === 'text' ? 'good to text' : 'say it or text it'}, ${tone}${ask ? ', an ask' : ''}, step ${opener.step}`,
      `${labels('opens', opens)}${feeling ? `; ${labels('feeling', feeling)}` : ''}`,
      ...(hesitations.length > 0
        ? [`for: ${hesitations.map((id) => labels('hesitation', id)).join('; ')}`]
        : []),
      ...(named ? [`with a name: ${named}`] : []),
      ...(honestyNote ? [`only if true: ${honestyNote}`] : []),
      ...avoidIf.map((when) => `not if: ${when}`),
      ...(links.length > 0 ? [`afterwards: ${links.join(' · ')}`] : []),
    ]),
    footer(opener),
  ];
}

/** Formats a follow-up as Markdown blocks: the text, what applies to it, and its footer. */
export function followUpMarkdown(followUp: FollowUp): string[] {
  const { text, named, goal, doNow, doNotDo, holdDays } = followUp;
  return [
    `> ${text}`,
    markdownList([
      `goal: ${goal}`,
      ...(named ? [`with a name: ${named}`] : []),
      ...doNow.map((what) => `do: ${what}`),
      ...doNotDo.map((what) => `do not: ${what}`),
      ...(holdDays ? [`then wait ${holdDays} days (our design choice)`] : []),
    ]),
    footer(followUp),
  ];
}

/** Formats a checklist as Markdown blocks, heading included. */
export function checklistMarkdown(checklist: Checklist): string[] {
  return [
    `### ${checklist.title}`,
    checklist.intro,
    markdownList(
      checklist.items.map(({ text, help, covers }) =>
        [`**${text}**`, help, ideasOf(covers)].filter(Boolean).join(' '),
      ),
    ),
    footer(checklist),
  ];
}

/** Formats a guide card as Markdown blocks, heading included. */
export function guideCardMarkdown(card: GuideCard): string[] {
  return [
    `### Step ${card.step}: ${card.title}`,
    card.body,
    '**Try this**',
    markdownList(card.tryThis),
    footer(card),
  ];
}

/** Describes what the footer of every item needs. */
type FooterFields = {
  id: string;
  sources: string[];
  evidence?: string;
  covers?: string[];
  review: readonly unknown[];
};

/** Formats the line under every item: id, evidence, sources, ideas and review. */
function footer({ id, sources, evidence, covers = [], review }: FooterFields): string {
  const parts = [
    markdownCode(id),
    evidence && `evidence ${evidence}`,
    `sources ${sources.map(markdownCode).join(', ')}`,
    ideasOf(covers),
    review.length > 0 ? 'reviewed' : '**not reviewed**',
  ];
  return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`;
}

const ideasOf = (covers: readonly string[]) => (covers.length > 0 ? `ideas ${covers.join(', ')}` : '');
