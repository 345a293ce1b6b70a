import { composer } from './kit/composer';

composer((box) => {
  box.innerHTML = '<textarea rows="4" placeholder="Message"></textarea>';
  const field = box.querySelector('textarea')!;
  return { focus: () => field.focus(), model: () => field.value };
});
