import { HESITATIONS, REPLIES, STAGES } from '../../content/vocabulary.ts';
import type { Words } from './check-shape.ts';
import {
  checklistMarkdown,
  followUpMarkdown,
  guideCardMarkdown,
  openerMarkdown,
  firstCallMarkdown,
  safetyCardMarkdown,
  type LabelLookup,
} from './items-as-markdown.ts';
import { itemsByIdea } from './items-by-idea.ts';
import { markdownCode, markdownTable } from './markdown.ts';

/**
 * Formats all words of a language as one readable document, for review by a clinician, a domestic-abuse specialist or a
 * translator.
 * @param ideas the ideas of the source article by number
 */
export function wordsAsMarkdown(
  words: Words,
  ideas: Readonly<Record<string, string>>,
  labels: LabelLookup,
  locale: string,
): string {
  return [
    ...introduction(words, labels, locale),
    ...safetyCardMarkdown(words.safetyCard),
    '## Openers',
    ...STAGES.flatMap((stage) => [
      `### ${labels('stage', stage)}`,
      ...words.openers
        .filter((opener) => opener.stage === stage)
        .flatMap((opener) => openerMarkdown(opener, labels)),
    ]),
    '## Follow-ups, by the reply',
    ...REPLIES.flatMap((reply) => [
      `### ${titleCase(reply)}`,
      ...words.followUps.filter((followUp) => followUp.reply === reply).flatMap(followUpMarkdown),
    ]),
    '## Better not said',
    ...words.avoids.flatMap(({ id, pattern, whyItHurts, sayInstead }) => [
      `**${pattern}**`,
      whyItHurts,
      `Say instead: ${sayInstead.map(markdownCode).join(', ')}. ${markdownCode(id)}`,
    ]),
    '## Checklists',
    ...words.checklists.flatMap(checklistMarkdown),
    '## Guide cards',
    ...words.guideCards.flatMap(guideCardMarkdown),
    ...firstCallMarkdown(words.firstCallCard),
    ...resourceTable(words),
    ...costTable(words),
    '## Sources',
    markdownTable(
      ['Id', 'What', 'Where', 'Shows'],
      words.sources.map(({ id, title: what, where, shows }) => [markdownCode(id), what, where, shows ?? '']),
    ),
    '## Coverage of the ideas of the source article',
    markdownTable(
      ['Idea', 'In short', 'Covered by'],
      [...itemsByIdea(words, Object.keys(ideas))].map(([idea, items]) => [
        idea,
        ideas[idea]!,
        items.map(markdownCode).join(', '),
      ]),
    ),
  ].join('\n\n');
}

function introduction(
  { openers, followUps, avoids, checklists, guideCards, resources: lines }: Words,
  labels: LabelLookup,
  locale: string,
) {
  const everything = [...openers, ...followUps, ...avoids, ...checklists, ...guideCards];
  const reviewed = everything.filter(({ review }) => review.length > 0).length;
  return [
    `# The words of Overture (${locale})`,
    'Overture is for one person whose partner is hesitant about couples therapy. It never sends anything; the person chooses, edits and sends. This document holds everything it can say.',
    `**Review: ${reviewed} of ${everything.length} items have been read by a clinician or a domestic-abuse specialist.** Items without a review say “not reviewed”.`,
    'Evidence: **A** strong, **B** moderate, **C** weak, **practice** advice without a study behind it. `{therapy}` becomes what the couple calls it, `{partner}` the name the person saved.',
    markdownTable(
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
    markdownTable(
      ['What holds a partner back', 'Openers'],
      HESITATIONS.map((hesitation) => [
        labels('hesitation', hesitation),
        String(openers.filter(({ hesitations }) => hesitations.includes(hesitation)).length),
      ]),
    ),
  ];
}

function resourceTable({ resources: lines }: Words): string[] {
  return [
    '## Places to turn to',
    'Read in the source named, on the day named. No number was called. Past “check by”, the product adds a note to check it.',
    markdownTable(
      [
        'Country',
        'Service',
        'What',
        'Contact',
        'Hours',
        'Languages',
        'Costs',
        'Leaves behind',
        'Source',
        'Dated',
        'Grade',
        'Seen',
        'Check by',
      ],
      lines.map((line) => [
        line.country,
        line.name,
        line.what ?? '',
        [line.phone, line.sms, line.chat, line.email, line.site].filter(Boolean).join(' · '),
        line.hours ?? '',
        line.languages ?? '',
        line.cost ?? '',
        line.traceNote ?? '',
        line.source,
        line.dated ?? '',
        line.grade,
        line.seenOn,
        line.checkFirst ? 'at once' : line.reviewBy,
      ]),
    ),
  ];
}

function costTable({ costFacts }: Words): string[] {
  return [
    '## What it costs',
    'Asking prices and rules as they were read, with their dates. Grade C is from pages of private practices.',
    markdownTable(
      ['Country', 'About', 'What', 'Source', 'Dated', 'Grade', 'Seen', 'Check by'],
      costFacts.map(({ country, kind, text, source, dated, grade, seenOn, reviewBy }) => [
        country,
        kind,
        text,
        source,
        dated ?? '',
        grade,
        seenOn,
        reviewBy,
      ]),
    ),
  ];
}

function titleCase(id: string): string {
  const spaced = id.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
