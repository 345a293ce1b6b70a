import type { RubricLanguage } from '../../lib/rubric/model/rubric-language.ts';
import { fillPlaceholders } from '../../lib/rubric/tokens/fill-placeholders.ts';
import type { Words } from './check-shape.ts';

/** Describes a line that a person may send: an opener or a follow-up. */
export type DeckLine = Words['openers'][number] | Words['followUps'][number];

/** Returns every line that a person may send. */
export const deckLines = ({ openers, followUps }: Words): DeckLine[] => [...openers, ...followUps];

/** Returns the length of a line as the partner gets it, in UTF-16 code units; of two forms, the longer one. */
export const longestForm = (
  { text, named = text }: DeckLine,
  { placeholderSamples }: RubricLanguage,
): number => Math.max(...[text, named].map((form) => fillPlaceholders(form, placeholderSamples).length));
