import type { Page } from '@playwright/test';

/** Opens a view by the navigation at the foot of the window. */
export const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('button', { name: view }).click();

/** Presses the button with exactly this name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Opens the disclosure with this title. */
export const disclose = (page: Page, title: string) => page.locator('summary', { hasText: title }).click();

/** Waits for the heading with exactly this name. */
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true }).waitFor();

/** Types a new passphrase twice and waits for the text about its strength. */
export async function typeNew(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('New passphrase').fill(passphrase);
  await page.getByLabel('Repeat passphrase').fill(passphrase);
  await page.getByText(/^(Easy to guess|Weak|Fair|Good|Strong)/).waitFor();
}
