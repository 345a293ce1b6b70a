/** Controls a real browser with its own profile, in which the lab page is open. */
export interface LabBrowser {
  /** Runs the body of an async function in the lab page, where `lab` is defined, and returns its result by way of JSON. */
  run<Result>(body: string): Promise<Result>;
  /** Ends the browser with SIGKILL, as a crash or an empty battery would. */
  kill(): Promise<void>;
  /** Closes the browser as a person does. */
  quit(): Promise<void>;
}

/** Describes one kind of browser to the scripts. */
export interface LabBrowserKind {
  name: string;
  launch(profile: string): Promise<LabBrowser>;
  /** Returns the folders that hold IndexedDB and storage.local, so that they can be destroyed. */
  folders(profile: string): Promise<{ database: string[]; local: string[] }>;
}

/** Waits until a process has exited, for five seconds at most. */
export async function processExit(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 25));
  }
}
