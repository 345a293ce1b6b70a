import type { Page } from '@playwright/test';
import { disclose, press, settings } from './locking.ts';

const DAY = 24 * 60 * 60 * 1000;
const ANSWERS = ['yes', 'partly', 'no', 'not-sure'];
const QUESTIONS = ['rf-own-support', 'rf-know-feelings', 'rf-my-limits', 'rf-heard', 'rf-fit'];

/** What was written in every third run. */
export const answered = { line: 'On good days, yes.' };

/** Sittings with the long checklist, one every five days, as a backup brings them. */
export function longPractice(many: number) {
  return Array.from({ length: many }, (_, at) => {
    const startedAt = Date.UTC(2026, 9, 1, 12) - (many - 1 - at) * 5 * DAY;
    const answers = QUESTIONS.map((question, down) => [
      question,
      { answer: ANSWERS[(at + down) % 4], ...(at % 3 === 0 && down === 0 && answered) },
    ]);
    return {
      id: `run-${at}`,
      revision: 1,
      content: {
        kind: 'reflection',
        checklistId: 'reflect-steps-4-6',
        startedAt,
        updatedAt: startedAt,
        finishedAt: startedAt,
        answers: Object.fromEntries(answers),
      },
    };
  });
}

/** Puts records into the notebook the way a person could: by restoring them. */
export async function seed(page: Page, records: readonly unknown[]): Promise<void> {
  const json = { format: 'overture-notebook', version: 1, exportedAt: 1, records };
  await settings(page);
  await disclose(page, 'Restore a backup');
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: 'b.json', mimeType: '', buffer: Buffer.from(JSON.stringify(json)) });
  await press(page, 'Restore now');
  await page.getByText('Backup restored.').waitFor();
}
