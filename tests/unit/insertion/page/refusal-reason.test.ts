// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { refusalReason } from '@/lib/insertion/page/refusal-reason';
import { ORDINARY_FIELDS, SECRET_FIELDS } from '../../secret-fields';

function reasonFor(html: string) {
  document.body.innerHTML = html;
  return refusalReason({ element: document.querySelector('input')!, shows: 'value' }, 'Hi');
}

it.each(SECRET_FIELDS)('writes nothing in %s', (html, reason) => {
  expect(reasonFor(html)).toBe(reason);
});

it.each(ORDINARY_FIELDS)('writes in %s', (html) => {
  expect(reasonFor(html)).toBeUndefined();
});
