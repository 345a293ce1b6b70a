import { openPanel } from './keys.ts';
import type { Flow } from './flow.ts';

const SAVED = 'Saved on this device';

export const noteWritten: Flow = {
  name: 'a note is written and edited',
  async run(hand, { marker }) {
    await hand.presses('Notes');
    await hand.pressesBy('New note', 'All notes');
    await hand.writes('Title, if you like', `${marker} title`);
    await hand.writes('Your note', `${marker} written`);
    await hand.sees(SAVED);
    await hand.presses('All notes');
    await hand.presses(`${marker} title`);
    await hand.writes('Your note', `, ${marker} edited, and ☃ so that it takes two bytes a letter`);
    await hand.sees(SAVED);
    await hand.presses('All notes');
  },
};

export const noteDeleted: Flow = {
  name: 'a note is put in the bin, and the bin emptied',
  async run(hand, { marker }) {
    await hand.presses('Notes');
    await hand.pressesBy('New note', 'All notes');
    await hand.writes('Your note', `${marker} to be deleted`);
    await hand.sees(SAVED);
    await hand.presses('Delete');
    await hand.sees('Note deleted.');
    await hand.presses('Bin');
    await hand.presses('Empty the bin');
    await hand.sees('Empty the bin?');
    await hand.presses('Empty the bin');
    await hand.sees('The bin is empty.');
    await hand.presses('All notes');
  },
};

export const notesSearched: Flow = {
  name: 'notes and openers are searched',
  async run(hand, { marker }) {
    await hand.presses('Notes');
    await hand.writes('Search what you wrote', marker);
    await hand.sees(' found');
    await hand.presses('Openers');
    await hand.writes('Find words for', marker);
    await hand.sees('Nothing fits all of that yet.');
    await hand.presses('Show all openers');
  },
};

export const quickNote: Flow = {
  name: 'a quick note and a question in the popup’s page, closed in the middle of a word',
  async run(hand, { marker }) {
    await hand.browser.open('popup');
    await hand.presses('Notes');
    await hand.writes('Your note', `${marker} quick`);
    await hand.sees(SAVED);
    await hand.presses('New note');
    await hand.presses('Reflect');
    await hand.writes('A line for yourself', `${marker} in the popup`);
    await hand.sees(SAVED);
    await hand.presses('Notes');
    await hand.writes('Your note', `${marker} in the middle of a wo`);
    await hand.browser.closeTab();
    await openPanel(hand);
  },
};

export const reloaded: Flow = {
  name: 'a tab is reloaded, left, come back to and closed with a note in it',
  async run(hand, { marker }) {
    await hand.presses('Notes');
    await hand.pressesBy('New note', 'All notes');
    await hand.writes('Your note', `${marker} before reloading`);
    await hand.sees(SAVED);
    await hand.browser.reload();
    await hand.presses('Notes');
    await hand.pressesBy('New note', 'All notes');
    await hand.writes('Your note', `${marker} before leaving`);
    await hand.sees(SAVED);
    await hand.browser.goTo('about:blank');
    await hand.browser.back();
    await hand.presses('Notes');
    await hand.pressesBy('New note', 'All notes');
    await hand.writes('Your note', `${marker} before closing`);
    await hand.sees(SAVED);
    await hand.browser.closeTab();
    await openPanel(hand);
  },
};
