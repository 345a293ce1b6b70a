import type { LabBrowser } from '../lab-browser.ts';

/** The number of notes in each backup that the activity `imports` imports. */
export const IMPORTED = 700;

/** Describes the contents and the state of an opened notebook. */
export interface NotebookContents {
  /** Maps each name to its values: one, unless something was doubled. */
  values: Map<string, string[]>;
  /** The number of records that were restored from the other store. */
  restored: number;
  rotationInterrupted: boolean;
  /** The losses that the notebook itself reports; after a kill nothing acknowledged may be lost. */
  alarms: string[];
}

interface LabAnswer {
  texts: string[];
  drafts: [string, string][];
  state: {
    kind: string;
    restoredFromOtherStore?: { records: number };
    missing: number;
    damaged: number;
    lost: boolean;
    rotationInterrupted: boolean;
  };
}

/** Reads all contents of the opened notebook of a lab page. */
export async function inspectNotebook(browser: LabBrowser): Promise<NotebookContents> {
  const { texts, drafts, state } = await browser.run<LabAnswer>(`
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
    restored: state.restoredFromOtherStore?.records ?? 0,
    rotationInterrupted: state.rotationInterrupted,
    alarms: alarms.map((name) => `${name}: ${String(state[name])}`),
  };
}
