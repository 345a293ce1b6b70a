import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { composer } from './kit/composer';

composer((box) => {
  let state = '';
  function Box() {
    const [text, setText] = useState('');
    state = text;
    return h('textarea', { value: text, rows: 4, onInput: (event) => setText(event.currentTarget.value) });
  }
  render(h(Box, null), box);
  return { focus: () => box.querySelector('textarea')!.focus(), model: () => state };
});
