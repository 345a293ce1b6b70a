/** How a long task is going. */
export interface Progress {
  done: number;
  of: number;
}

/** Whoever waits for a long task: hears how it is going, and may say that it should stop. */
export interface TaskOptions {
  progress?: (now: Progress) => void;
  signal?: AbortSignal;
}
