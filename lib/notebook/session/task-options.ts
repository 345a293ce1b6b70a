/** Reports how far a long task has come: steps done, of the steps in all. */
interface Progress {
  done: number;
  of: number;
}

/** Options of a long task: a callback for its progress, and a signal that cancels it. */
export interface TaskOptions {
  progress?: (now: Progress) => void;
  signal?: AbortSignal;
}
