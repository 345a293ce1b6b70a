/** Short ones fall to guessing whatever they are made of; NIST SP 800-63B asks for eight at least. */
const LEAST = 8;

/** A passphrase being chosen: typed twice, since nobody sees what they type. */
export class NewPassphrase {
  first = $state('');
  second = $state('');
  /** Whether the person has tried to go on; before that nobody is told off. */
  #tried = $state(false);

  get #wrong(): 'short' | 'differ' | undefined {
    if ([...this.first].length < LEAST) return 'short';
    return this.first === this.second ? undefined : 'differ';
  }

  /** What is to be put right, once the person has tried to go on. */
  get problem(): 'short' | 'differ' | undefined {
    return this.#tried ? this.#wrong : undefined;
  }

  /** @returns the passphrase; undefined when something has to be put right first, which `problem` then says */
  take(): string | undefined {
    this.#tried = true;
    return this.#wrong ? undefined : this.first;
  }

  get empty(): boolean {
    return this.first === '' && this.second === '';
  }
}
