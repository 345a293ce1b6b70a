/** Whether this is Firefox, which treats synthetic pastes and the undo of commands differently. */
export const GECKO = 'mozInnerScreenX' in globalThis;
