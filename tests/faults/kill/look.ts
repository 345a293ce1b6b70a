import type { LabBrowser } from '../lab-browser.ts';

/** How many notes one import of the `imports` moment brings. */
export const IMPORTED = 700;

/** What one look into an opened notebook found. */
export interface Found {
  /** Under each name what stands there: once, unless something is doubled. */
  values: Map<string, string[]>;
  /** Records one store had lost and the other gave back. */
  restored: number;
  moveInterrupted: boolean;
  /** What the notebook itself says is gone, which after a kill is never true of anything acknowledged. */
  alarms: string[];
}

interface Looked {
  texts: string[];
  drafts: [string, string][];
  state: {
    kind: string;
    restoredFromSecondCopy?: { records: number };
    missing: number;
    damaged: number;
    lost: boolean;
    moveInterrupted: boolean;
  };
}

/** Reads everything there is in the opened notebook of a lab page. */
export async function look(browser: LabBrowser): Promise<Found> {
  const { texts, drafts, state } = await browser.run<Looked>(`
    const contents = (await lab.notebook.everything()).map(({ content }) => content);
    return {
      texts: contents.flatMap((content) => (content.kind === 'note' ? [content.text] : [])),
      drafts: contents.flatMap((content) => (content.kind === 'draft' ? [[content.field, content.text]] : [])),
      state: await lab.settled(),
    };`);
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  const imported = new Map<string, number>();
  for (const text of texts) {
    const [, name] = /^(import-\d+-\d+) /.exec(text) ?? [];
    if (name) imported.set(name, (imported.get(name) ?? 0) + 1);
    else add(...(text.split(': ') as [string, string]));
  }
  for (const [name, count] of imported) add(name, count === IMPORTED ? 'whole' : `${count} of ${IMPORTED}`);
  for (const [field, text] of drafts) add(field, text);
  const alarms = (['missing', 'damaged', 'lost'] as const).filter((name) => state[name]);
  return {
    values,
    restored: state.restoredFromSecondCopy?.records ?? 0,
    moveInterrupted: state.moveInterrupted,
    alarms: alarms.map((name) => `${name}: ${String(state[name])}`),
  };
}
