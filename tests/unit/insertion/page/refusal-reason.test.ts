// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { refusalReason } from '@/lib/insertion/page/refusal-reason';
import { SECRET_FIELDS } from '../../secret-fields';

function reasonFor(html: string) {
  document.body.innerHTML = html;
  return refusalReason({ element: document.querySelector('input')!, shows: 'value' }, 'Hi');
}

it.each(SECRET_FIELDS)('writes nothing in %s', (html, reason) => {
  expect(reasonFor(html)).toBe(reason);
});

it.each(['<input />', '<input name="message" />', '<input id="account" />', '<input name="laptop" />'])(
  'writes in %s',
  (html) => {
    expect(reasonFor(html)).toBeUndefined();
  },
);
