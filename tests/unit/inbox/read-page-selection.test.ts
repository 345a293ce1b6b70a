// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { readPageSelection } from '@/lib/inbox/read-page-selection';
import { secretKind } from '@/lib/insertion/page/secret-field';
import { ORDINARY_FIELDS, SECRET_FIELDS } from '../secret-fields';

beforeEach(() => {
  Object.assign(globalThis, { overture: { secretKind } });
  document.body.innerHTML = '<p>said in the page</p><textarea>one\ntwo</textarea>';
  getSelection()!.removeAllRanges();
});
const selectParagraph = () => getSelection()!.selectAllChildren(document.querySelector('p')!);

/** Selects all of a field that is there instead of the text area. */
function selectField(field: string, root: ParentNode = document): void {
  document.querySelector('textarea')!.outerHTML = field;
  const found = root.querySelector<HTMLInputElement>('input, textarea')!;
  found.focus();
  found.select();
}

it('reads what is selected in the page', () => {
  selectParagraph();
  expect(readPageSelection(false)).toEqual({ kind: 'text', text: 'said in the page' });
});

it('reads what is selected in a text field, with its line breaks', () => {
  selectField('<textarea>one\ntwo</textarea>');
  expect(readPageSelection(true)).toEqual({ kind: 'text', text: 'one\ntwo' });
});

it('reads the page, not an older selection in a field, when the click was in the page', () => {
  selectField('<input value="older" />');
  selectParagraph();
  expect(readPageSelection(false)).toEqual({ kind: 'text', text: 'said in the page' });
});

it.each(SECRET_FIELDS)('never reads %s', (field) => {
  selectField(field);
  for (const editable of [true, false]) expect(readPageSelection(editable)).toEqual({ kind: 'secret-field' });
});

it.each(ORDINARY_FIELDS)('reads %s', (html) => {
  selectField(html.replace('<input', '<input value="said"'));
  expect(readPageSelection(true)).toEqual({ kind: 'text', text: 'said' });
});

it('never reads a password inside an open shadow root', () => {
  const host = document.querySelector('p')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<input type="password" value="secret" />';
  const field = host.shadowRoot!.querySelector('input')!;
  field.focus();
  field.select();
  expect(readPageSelection(true)).toEqual({ kind: 'secret-field' });
});

it('brings everything it needs into the page', () => {
  selectParagraph();
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- as the browser does with it
  const alone = new Function(`return (${readPageSelection.toString()})(false)`) as typeof readPageSelection;
  expect(alone(false)).toEqual({ kind: 'text', text: 'said in the page' });
});
