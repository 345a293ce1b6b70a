/** What a file may leave running: listeners, timers and channels, which modules start and never take back. */
export interface Leftovers {
  clear(): void;
}

/** The interval in which jsdom draws the page that all files of a process share, in milliseconds. */
const FRAME = 1000 / 60;

/**
 * Records listeners of the window and the document, timers and channels, once in a process, so that the next file
 * hears nothing of an earlier one, whenever that began it.
 */
export function recordLeftovers(): Leftovers {
  const stops: (() => void)[] = [];
  const targets: EventTarget[] = typeof document === 'undefined' ? [] : [window, document];
  for (const target of targets) {
    const add = target.addEventListener.bind(target);
    target.addEventListener = (...given: Parameters<EventTarget['addEventListener']>) => {
      add(...given);
      stops.push(() => target.removeEventListener(...given));
    };
  }
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const start = globalThis[name] as (...given: unknown[]) => NodeJS.Timeout;
    const recorded = (...given: unknown[]) => {
      const timer = start(...given);
      if (given[1] !== FRAME) stops.push(() => clearTimeout(timer));
      return timer;
    };
    globalThis[name] = Object.assign(recorded, start) as never;
  }
  const { BroadcastChannel: Channel } = globalThis;
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      stops.push(() => this.close());
    }
  };
  return { clear: () => stops.splice(0).forEach((stop) => stop()) };
}
