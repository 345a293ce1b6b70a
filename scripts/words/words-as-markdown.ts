import type { Checklist, FollowUp, GuideCard, Opener } from '../../content/schema.ts';
import { HESITATIONS, REPLIES, STAGES } from '../../content/vocabulary.ts';
import type { Words } from './check-shape.ts';
import { coverage } from './coverage.ts';

/** What the interface calls stages, hesitations and replies; see `content/ui/`. */
export type Labels = (kind: 'stage' | 'hesitation', id: string) => string;

type Item = {
  id: string;
  sources: string[];
  evidence?: string;
  covers?: string[];
  review: readonly unknown[];
};

/**
 * The whole deck as one readable document, for a clinician, a domestic-abuse specialist or a translator to review.
 * @param ideas the ideas of the source article by number
 */
export function wordsAsMarkdown(
  words: Words,
  ideas: Readonly<Record<string, string>>,
  labels: Labels,
  locale: string,
): string {
  return [
    ...introduction(words, labels, locale),
    ...safety(words),
    '## Openers',
    ...STAGES.flatMap((stage) => [
      `### ${labels('stage', stage)}`,
      ...words.openers
        .filter((opener) => opener.stage === stage)
        .flatMap((opener) => asOpener(opener, labels)),
    ]),
    '## Follow-ups, by the reply',
    ...REPLIES.flatMap((reply) => [
      `### ${title(reply)}`,
      ...words.followUps.filter((followUp) => followUp.reply === reply).flatMap(asFollowUp),
    ]),
    '## Better not said',
    ...words.avoids.flatMap(({ id, pattern, whyItHurts, sayInstead }) => [
      `**${pattern}**`,
      whyItHurts,
      `Say instead: ${sayInstead.map(code).join(', ')}. ${code(id)}`,
    ]),
    '## Checklists',
    ...words.checklists.flatMap(asChecklist),
    '## Guide cards',
    ...words.guideCards.flatMap(asGuideCard),
    ...resources(words),
    '## Sources',
    table(
      ['Id', 'What', 'Where', 'Shows'],
      words.sources.map(({ id, title: what, where, shows }) => [code(id), what, where, shows ?? '']),
    ),
    '## Coverage of the ideas of the source article',
    table(
      ['Idea', 'In short', 'Covered by'],
      [...coverage(words, Object.keys(ideas))].map(([idea, items]) => [
        idea,
        ideas[idea]!,
        items.map(code).join(', '),
      ]),
    ),
  ].join('\n\n');
}

function introduction(
  { openers, followUps, avoids, checklists, guideCards, resources: lines }: Words,
  labels: Labels,
  locale: string,
) {
  const everything = [...openers, ...followUps, ...avoids, ...checklists, ...guideCards];
  const reviewed = everything.filter(({ review }) => review.length > 0).length;
  return [
    `# The words of Overture (${locale})`,
    'Overture is for one person whose partner is hesitant about couples therapy. It never sends anything; the person chooses, edits and sends. This document holds everything it can say.',
    `**Review: ${reviewed} of ${everything.length} items have been read by a clinician or a domestic-abuse specialist.** Items without a review say “not reviewed”.`,
    'Evidence: **A** strong, **B** moderate, **C** weak, **practice** advice without a study behind it. `{therapy}` becomes what the couple calls it, `{partner}` the name the person saved.',
    table(
      ['What', 'How many'],
      [
        ['Openers', openers.length],
        ['Follow-ups', followUps.length],
        ['Better not said', avoids.length],
        ['Checklists', checklists.length],
        ['Questions in them', checklists.flatMap(({ items }) => items).length],
        ['Guide cards', guideCards.length],
        ['Places to turn to', lines.length],
      ].map((row) => row.map(String)),
    ),
    table(
      ['What holds a partner back', 'Openers'],
      HESITATIONS.map((hesitation) => [
        labels('hesitation', hesitation),
        String(openers.filter(({ hesitations }) => hesitations.includes(hesitation)).length),
      ]),
    ),
  ];
}

function safety({ safetyCard: card }: Words): string[] {
  return [
    '## The safety card',
    card.stopText,
    '**Signs**',
    list(card.signs),
    '**What you can do**',
    list(card.actions),
    `**Your own part.** ${card.ownConduct}`,
    `**This device.** ${card.deviceText}`,
    `**Limits.** ${card.limits}`,
    state(card),
  ];
}

function asOpener(opener: Opener, labels: Labels): string[] {
  const { text, named, medium, tone, ask, hesitations, honestyNote, avoidIf, next } = opener;
  const links = REPLIES.flatMap((reply) =>
    next[reply]?.length ? [`${reply}: ${next[reply].map(code).join(', ')}`] : [],
  );
  return [
    `> ${text}`,
    list([
      `${medium === 'say' ? 'better said' : medium === 'text' ? 'good to text' : 'say it or text it'}, ${tone}${ask ? ', an ask' : ''}, step ${opener.step}`,
      ...(hesitations.length > 0
        ? [`for: ${hesitations.map((id) => labels('hesitation', id)).join('; ')}`]
        : []),
      ...(named ? [`with a name: ${named}`] : []),
      ...(honestyNote ? [`only if true: ${honestyNote}`] : []),
      ...avoidIf.map((when) => `not if: ${when}`),
      ...(links.length > 0 ? [`afterwards: ${links.join(' · ')}`] : []),
    ]),
    state(opener),
  ];
}

function asFollowUp(followUp: FollowUp): string[] {
  const { text, named, goal, doNow, doNotDo, holdDays } = followUp;
  return [
    `> ${text}`,
    list([
      `goal: ${goal}`,
      ...(named ? [`with a name: ${named}`] : []),
      ...doNow.map((what) => `do: ${what}`),
      ...doNotDo.map((what) => `do not: ${what}`),
      ...(holdDays ? [`then wait ${holdDays} days (our design choice)`] : []),
    ]),
    state(followUp),
  ];
}

function asChecklist(checklist: Checklist): string[] {
  return [
    `### ${checklist.title}`,
    checklist.intro,
    list(
      checklist.items.map(({ text, help, covers }) =>
        [`**${text}**`, help, ideasOf(covers)].filter(Boolean).join(' '),
      ),
    ),
    state(checklist),
  ];
}

function asGuideCard(card: GuideCard): string[] {
  return [`### Step ${card.step}: ${card.title}`, card.body, '**Try this**', list(card.tryThis), state(card)];
}

function resources({ resources: lines }: Words): string[] {
  return [
    '## Places to turn to',
    'Read in the source named, on the day named. No number was called. Past “check by”, the product adds a note to check it.',
    table(
      [
        'Country',
        'Service',
        'Contact',
        'Hours',
        'Languages',
        'Leaves behind',
        'Source',
        'Grade',
        'Seen',
        'Check by',
      ],
      lines.map((line) => [
        line.country,
        line.name,
        [line.phone, line.sms, line.chat, line.site].filter(Boolean).join(' · '),
        line.hours,
        line.languages,
        line.traceNote ?? '',
        line.source,
        line.grade,
        line.seenOn,
        line.reviewBy,
      ]),
    ),
  ];
}

function state({ id, sources, evidence, covers = [], review }: Item): string {
  const parts = [
    code(id),
    evidence && `evidence ${evidence}`,
    `sources ${sources.map(code).join(', ')}`,
    ideasOf(covers),
    review.length > 0 ? 'reviewed' : '**not reviewed**',
  ];
  return `<sub>${parts.filter(Boolean).join(' · ')}</sub>`;
}

const ideasOf = (covers: readonly string[]) => (covers.length > 0 ? `ideas ${covers.join(', ')}` : '');
const code = (id: string) => `\`${id}\``;
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function title(id: string): string {
  const spaced = id.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function table(head: string[], rows: string[][]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
