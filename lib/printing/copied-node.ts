/** A node of a page as data, since a node itself cannot be handed to another page, and HTML would have to be trusted. */
export type CopiedNode =
  | string
  | {
      namespace: string | null;
      name: string;
      attributes: [name: string, value: string][];
      children: CopiedNode[];
    };

/** Copies an element with all that stands in it; comments are left out. */
export function copyNode(element: Element): CopiedNode {
  return {
    namespace: element.namespaceURI,
    name: element.localName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    children: [...element.childNodes].flatMap((child) => {
      if (child instanceof Element) return [copyNode(child)];
      return child instanceof Text ? [child.data] : [];
    }),
  };
}

/** Makes the node that was copied. */
export function pasteNode(copied: CopiedNode): Node {
  if (typeof copied === 'string') return document.createTextNode(copied);
  const element = document.createElementNS(copied.namespace, copied.name);
  for (const [name, value] of copied.attributes) element.setAttribute(name, value);
  element.append(...copied.children.map(pasteNode));
  return element;
}
