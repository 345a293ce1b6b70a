import { describe, expect, it } from 'vitest';
import { personalise } from '@/lib/catalogue/personalise';

const line = {
  text: 'How does {therapy} sound to you?',
  named: '{partner}, how does {therapy} sound to you?',
};

describe('personalising a line', () => {
  it('needs nothing to be a whole sentence', () => {
    expect(personalise(line)).toBe('How does couples therapy sound to you?');
  });

  it('greets by name where one is known, and calls it what they call it', () => {
    expect(personalise(line, { partner: 'Noa', therapy: 'a check-up' })).toBe(
      'Noa, how does a check-up sound to you?',
    );
  });

  it('keeps to the nameless line where no named one was written', () => {
    expect(personalise({ text: 'Shall we?' }, { partner: 'Noa' })).toBe('Shall we?');
  });

  it('does not take a name of blanks for a name', () => {
    expect(personalise(line, { partner: '  ', therapy: ' ' })).toBe('How does couples therapy sound to you?');
  });

  it('does not fill a placeholder that stands in a name', () => {
    expect(personalise(line, { partner: '{therapy} $&', therapy: 'it' })).toBe(
      '{therapy} $&, how does it sound to you?',
    );
  });
});
