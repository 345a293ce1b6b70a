/** The least number of characters: shorter passphrases can be guessed whatever they contain; NIST SP 800-63B asks for eight. */
const MIN_LENGTH = 8;

/** Holds a passphrase while it is chosen: typed twice, because the characters are hidden. */
export class NewPassphrase {
  first = $state('');
  second = $state('');
  /** Whether the person has submitted it; no problem is shown before that. */
  #submitted = $state(false);

  get #currentProblem(): 'short' | 'differ' | undefined {
    if ([...this.first].length < MIN_LENGTH) return 'short';
    return this.first === this.second ? undefined : 'differ';
  }

  /** The problem to correct, from the first submission on. */
  get problem(): 'short' | 'differ' | undefined {
    return this.#submitted ? this.#currentProblem : undefined;
  }

  /** Checks the passphrase. @returns the passphrase; undefined where `problem` names what has to be corrected first */
  validate(): string | undefined {
    this.#submitted = true;
    return this.#currentProblem ? undefined : this.first;
  }

  /** Takes a generated passphrase, which is typed once more from the paper it was written on. */
  replace(passphrase: string): void {
    this.first = passphrase;
    this.second = '';
    this.#submitted = false;
  }

  /** Whether neither field holds anything. */
  get empty(): boolean {
    return this.first === '' && this.second === '';
  }
}
