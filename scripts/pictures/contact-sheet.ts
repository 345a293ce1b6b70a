import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import type { LookName } from '../../tests/pictures/looks.ts';

/** Describes a picture of one scene in one look. */
export interface Picture {
  scene: string;
  look: LookName;
  /** The file name, in the folder of the contact sheet. */
  file: string;
}

const STYLE = `
  body { margin: 24px; background: #d5cfc6; color: #25211d; font: 13px/1.4 sans-serif; }
  section { display: grid; grid-template-columns: repeat(8, 200px); gap: 16px; align-items: start; padding: 8px; }
  h2 { grid-column: 1 / -1; margin: 0; }
  figure { margin: 0; }
  img { inline-size: 100%; max-block-size: 420px; object-fit: cover; object-position: top; display: block; }
`;

/** Writes a page that shows all pictures, `index.html`, and a picture of that page for each look, `all-LOOK.png`. */
export async function makeContactSheet(
  context: BrowserContext,
  folder: string,
  pictures: readonly Picture[],
): Promise<void> {
  const sorted = pictures.toSorted((a, b) => a.scene.localeCompare(b.scene));
  const looks = [...new Set(sorted.map(({ look }) => look))];
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style>
${looks.map((look) => section(look, sorted)).join('\n')}</html>\n`;
  const sheet = `${folder}/index.html`;
  await writeFile(sheet, html);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1800, height: 1000 });
  await page.goto(pathToFileURL(sheet).href);
  for (const look of looks)
    await page.locator(`#${look}`).screenshot({ path: `${folder}/all-${look}.png`, timeout: 60_000 });
  await page.close();
}

function section(look: LookName, pictures: readonly Picture[]): string {
  const figures = pictures
    .filter((picture) => picture.look === look)
    .map(
      ({ scene, file }) =>
        `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${scene}</figcaption></figure>`,
    );
  return `<section id="${look}"><h2>${look}</h2>${figures.join('')}</section>`;
}
