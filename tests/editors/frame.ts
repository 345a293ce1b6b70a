import { composer } from './kit/composer';

composer(async (box, send) => {
  const frame = box.appendChild(document.createElement('iframe'));
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = '/inner.html';
  await loaded;
  const field = frame.contentDocument!.querySelector('textarea')!;
  field.addEventListener('keydown', (event) => event.key === 'Enter' && !event.shiftKey && send());
  return {
    focus: () => {
      frame.focus();
      field.focus();
    },
    model: () => field.value,
    focused: () => document.activeElement === frame && frame.contentDocument!.activeElement === field,
  };
});
