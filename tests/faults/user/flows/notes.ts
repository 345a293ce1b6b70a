import { openPanel } from './keys.ts';
import type { Flow } from './flow.ts';

const SAVED = 'Saved on this device';

export const noteWritten: Flow = {
  name: 'a note is written and edited',
  async run(user, { marker }) {
    await user.presses('Notes');
    await user.pressesBy('New note', 'All notes');
    await user.writes('Title (optional)', `${marker} title`);
    await user.writes('Your note', `${marker} written`);
    await user.sees(SAVED);
    await user.presses('All notes');
    await user.presses(`${marker} title`);
    await user.writes('Your note', `, ${marker} edited, and ☃ so that it takes two bytes a letter`);
    await user.sees(SAVED);
    await user.presses('All notes');
  },
};

export const noteDeleted: Flow = {
  name: 'a note is put in the bin, and the bin emptied',
  async run(user, { marker }) {
    await user.presses('Notes');
    await user.pressesBy('New note', 'All notes');
    await user.writes('Your note', `${marker} to be deleted`);
    await user.sees(SAVED);
    await user.presses('Delete');
    await user.sees('Note deleted.');
    await user.presses('Trash');
    await user.presses('Empty the trash');
    await user.sees('Empty the trash?');
    await user.presses('Empty the trash');
    await user.sees('The trash is empty.');
    await user.presses('All notes');
  },
};

export const notesSearched: Flow = {
  name: 'notes and openers are searched',
  async run(user, { marker }) {
    await user.presses('Notes');
    await user.writes('Search what you wrote', marker);
    await user.sees(' found');
    await user.presses('Openers');
    await user.writes('Find words for', marker);
    await user.sees('No results.');
    await user.presses('Show all openers');
  },
};

export const quickNote: Flow = {
  name: 'a quick note and a question in the popup’s page, closed in the middle of a word',
  async run(user, { marker }) {
    await user.browser.open('popup');
    await user.presses('Notes');
    await user.writes('Your note', `${marker} quick`);
    await user.sees(SAVED);
    await user.presses('New note');
    await user.presses('Reflect');
    await user.writes('Add a note', `${marker} in the popup`);
    await user.sees(SAVED);
    await user.presses('Notes');
    await user.writes('Your note', `${marker} in the middle of a wo`);
    await user.browser.closeTab();
    await openPanel(user);
  },
};

export const reloaded: Flow = {
  name: 'a tab is reloaded, left, come back to and closed with a note in it',
  async run(user, { marker }) {
    await user.presses('Notes');
    await user.pressesBy('New note', 'All notes');
    await user.writes('Your note', `${marker} before reloading`);
    await user.sees(SAVED);
    await user.browser.reload();
    await user.presses('Notes');
    await user.pressesBy('New note', 'All notes');
    await user.writes('Your note', `${marker} before leaving`);
    await user.sees(SAVED);
    await user.browser.goTo('about:blank');
    await user.browser.back();
    await user.presses('Notes');
    await user.pressesBy('New note', 'All notes');
    await user.writes('Your note', `${marker} before closing`);
    await user.sees(SAVED);
    await user.browser.closeTab();
    await openPanel(user);
  },
};
