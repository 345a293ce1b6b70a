/** A real browser on a profile of its own, with the lab page open. */
export interface LabBrowser {
  /** Runs the body of an async function in the lab page, where `lab` is known. @returns what it returns, as JSON */
  run<Result>(body: string): Promise<Result>;
  /** SIGKILL, as a crash or an empty battery would. */
  kill(): Promise<void>;
  /** As a person closes it. */
  quit(): Promise<void>;
}

/** What the scripts need to know of one kind of browser. */
export interface LabBrowserKind {
  name: string;
  launch(profile: string): Promise<LabBrowser>;
  /** Folders that hold IndexedDB and storage.local, for destroying them. */
  folders(profile: string): Promise<{ database: string[]; local: string[] }>;
}

/** Waits for a process to be gone. */
export async function gone(pid: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 25));
  }
}
