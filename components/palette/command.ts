/** Something the palette can do beside leading to words. */
export interface Command {
  /** Unique among the commands. */
  id: string;
  kind: 'view' | 'setting' | 'action';
  label: string;
  run: () => void;
}
