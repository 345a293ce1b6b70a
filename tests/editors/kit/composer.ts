/** What a fixture tells about its editor. All of it is asked of the editor itself, not of the elements it draws. */
export type Editor = {
  /** puts the caret in the field, as a click would */
  focus(): void;
  /** the text in the editor's own model, lines joined by `\n` */
  model(): string;
  /** the focus is where it was: in this editor */
  focused?(): boolean;
  /** ms without a change after which the editor begins a new step of undo; 0 if unset */
  pause?: number;
  /** makes one step of undo of what was typed and what is then pasted, however long the pause; a real Ctrl+V is no exception */
  joins?: boolean;
};

/** What the measurement reads from the page. */
type Composer = Required<Editor> & {
  /** messages that went out, by whatever way */
  sends(): number;
  /** events that only a key or a program pretending to be one makes */
  enters(): number;
};

declare global {
  interface Window {
    composer: Composer | undefined;
  }
}

/**
 * A page that looks like a chat: messages above, the editor below, Enter sends. `mount` puts a real editor into
 * `box` and returns what it says about itself; `send` is for editors with a key binding of their own for Enter.
 */
export function composer(mount: (box: HTMLElement, send: () => void) => Editor | Promise<Editor>): void {
  let sends = 0;
  let enters = 0;
  document.body.innerHTML = `
    <main><ol id="log"><li>How was the day?</li></ol>
    <form id="chat"><div id="box"></div><button id="send">Send</button></form></main>`;
  const send = () => void sends++;
  const box = document.querySelector<HTMLElement>('#box')!;
  document.querySelector('#chat')!.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') enters++;
    },
    true,
  );
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
  void tell(Promise.resolve(mount(box, send)), () => ({ sends, enters }), box);
}

/** Shows the measurement what the editor says about itself, once it is there. */
async function tell(
  mounting: Promise<Editor>,
  counted: () => { sends: number; enters: number },
  box: HTMLElement,
): Promise<void> {
  const editor = await mounting;
  window.composer = {
    sends: () => counted().sends,
    enters: () => counted().enters,
    pause: 0,
    joins: false,
    focused: () => box.contains(document.activeElement),
    ...editor,
  };
}
