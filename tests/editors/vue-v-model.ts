import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { composer } from './kit/composer';

composer((box) => {
  const text = ref('');
  createApp({
    render: () =>
      withDirectives(
        h('textarea', { rows: 4, 'onUpdate:modelValue': (value: string) => (text.value = value) }),
        [[vModelText, text.value]],
      ),
  }).mount(box);
  return { focus: () => box.querySelector('textarea')!.focus(), model: () => text.value };
});
