import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer } from './kit/composer';

composer((box, send) => {
  let state = '';
  function Box() {
    const [text, setText] = useState('');
    state = text;
    return createElement('textarea', {
      value: text,
      rows: 4,
      placeholder: 'Message',
      onChange: (event) => setText(event.currentTarget.value),
      onKeyDown: (event) => event.key === 'Enter' && !event.shiftKey && send(),
    });
  }
  createRoot(box).render(createElement(Box));
  return { focus: () => box.querySelector('textarea')!.focus(), model: () => state };
});
