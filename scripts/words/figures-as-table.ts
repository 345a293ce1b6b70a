import type { Figure } from './figure.ts';

/** Formats the figures of a deck as lines of text, each with its goal, and the lines at fault under those that miss theirs. */
export function figuresAsTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .flatMap(({ name, value, goal, reached, missed }) => [
      `${reached ? '✓' : '✗'} ${name.padEnd(width)}  ${value} (goal: ${goal})`,
      ...missed.map((line) => `    ${line}`),
    ])
    .join('\n');
}
