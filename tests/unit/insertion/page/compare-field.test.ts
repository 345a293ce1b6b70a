import { describe, expect, it } from 'vitest';
import { compareField } from '../../../../lib/insertion/page/compare-field';

const PHRASE = 'Could we talk,\n\nonly us?';
const around = (head: string, tail: string, selected = '') => ({ text: head + selected + tail, head, tail });

describe('what a field shows after an insertion', () => {
  it.each([
    ['the phrase at the caret', around('one ', ' two'), `one ${PHRASE} two`, 'inserted'],
    ['the phrase over the selection', around('one ', ' two', 'old'), `one ${PHRASE} two`, 'inserted'],
    ['the phrase over the same words', around('', '', PHRASE), PHRASE, 'inserted'],
    ['no-break spaces for spaces', around('one ', ''), `one\u00a0${PHRASE}`, 'inserted'],
    ['a mark that holds the caret', around('', ''), `${PHRASE}\u2060`, 'inserted'],
    ['nothing new', around('one ', ' two'), 'one  two', 'untouched'],
    ['a lost blank line', around('one ', ' two'), 'one Could we talk,\nonly us? two', 'line-breaks'],
    ['a line of its own', around('one ', ' two'), `one \n${PHRASE}\n two`, 'line-breaks'],
    ['only the beginning', around('one ', ' two'), 'one Could we two', 'cut'],
    ['another sign', around('', ''), 'Could we talk,\n\nonly us…', 'characters'],
    ['the phrase twice', around('one ', ' two'), `one ${PHRASE}${PHRASE} two`, 'other'],
    ['the phrase in the wrong place', around('one ', ' two'), `${PHRASE}one  two`, 'other'],
    ['the phrase, and the draft lost', around('one ', ' two'), PHRASE, 'other'],
    ['an emptied field', around('one ', ' two'), '', 'other'],
    ['the selection gone and nothing for it', around('one ', ' two', 'old'), 'one  two', 'other'],
    ['the phrase, where no caret is known', { text: 'one two' }, `one ${PHRASE} two`, 'inserted'],
    ['the phrase twice, where no caret is known', { text: '' }, PHRASE + PHRASE, 'other'],
  ])('%s', (_, before, now, wanted) => {
    expect(compareField(before, now, PHRASE)).toBe(wanted);
  });
});
