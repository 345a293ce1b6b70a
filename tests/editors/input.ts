import { composer } from './kit/composer';

composer((box) => {
  box.innerHTML = '<input type="text" placeholder="Message">';
  const field = box.querySelector('input')!;
  return { focus: () => field.focus(), model: () => field.value };
});
