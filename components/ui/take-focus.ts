/**
 * Gives an element the focus when it appears, because the person just asked for it; an attachment. The `autofocus` of
 * Svelte and of the browser acts only while nothing else has the focus, as the pressed button has.
 */
export function takeFocus(element: HTMLElement): void {
  // A dialog that opens after its content is there asks for this property, whatever was focused before.
  element.autofocus = true;
  element.focus();
}
