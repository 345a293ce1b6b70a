/** Firefox: it handles made pastes and undo of commands in its own way. */
export const GECKO = 'mozInnerScreenX' in globalThis;
