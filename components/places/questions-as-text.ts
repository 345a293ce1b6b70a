import type { FirstCallCard } from '@/content/schema';

/** Returns the questions of a card as text for the clipboard, numbered, one a line. */
export const questionsAsText = ({ questions }: Pick<FirstCallCard, 'questions'>): string =>
  questions.map((question, at) => `${at + 1}. ${question}`).join('\n');
