import { ClassicEditor, Essentials, Paragraph, Bold, type ModelElement } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { composer } from './kit/composer';

composer(async (box, send) => {
  const editor = await ClassicEditor.create({
    attachTo: box.appendChild(document.createElement('div')),
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: ['bold'],
  } as never);
  editor.editing.view.document.on(
    'enter',
    (event, data) => {
      if (data.isSoft) return;
      data.preventDefault();
      event.stop();
      send();
    },
    { priority: 'high' },
  );
  const lines = (element: ModelElement): string =>
    [...element.getChildren()]
      .map((child) => ('data' in child ? child.data : child.is('element', 'softBreak') ? '\n' : ''))
      .join('');
  return {
    focus: () => editor.editing.view.focus(),
    model: () =>
      [...editor.model.document.getRoot()!.getChildren()]
        .map((block) => lines(block as ModelElement))
        .join('\n'),
  };
});
