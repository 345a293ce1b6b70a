import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { composer } from './kit/composer';

composer((box, send) => {
  const quill = new Quill(box.appendChild(document.createElement('div')), {
    theme: 'snow',
    placeholder: 'Message',
    modules: { toolbar: false, keyboard: { bindings: { send: { key: 'Enter', handler: () => send() } } } },
  });
  // Quill makes one undo step of everything within a second.
  return { pause: 1100, focus: () => quill.focus(), model: () => quill.getText().replace(/\n$/, '') };
});
