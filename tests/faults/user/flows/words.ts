import type { Flow } from './flow.ts';

const SAVED = 'Saved on this device';

export const reflection: Flow = {
  name: 'a reflection with lines, finished',
  async run(user, { marker }) {
    await user.presses('Reflect');
    await user.presses('Before I bring it up');
    await user.writes('Add a note', `${marker} line`);
    await user.presses('Partly');
    await user.sees(SAVED);
    await user.presses('All questions at once');
    await user.writes('Add a note', ` ${marker} more`);
    await user.sees(SAVED);
    await user.presses('Done for now');
    await user.sees('You’ll find your answers here under Reflect');
  },
};

export const attempt: Flow = {
  name: 'an attempt in own words, and a line for it',
  async run(user, { marker }) {
    await user.presses('What now');
    await user.presses('Write down what I tried');
    await user.presses('My own words');
    await user.writes('What I said, in my own words', `${marker} said`);
    await user.sees(SAVED);
    await user.presses('Save');
    await user.sees('What you said on');
    await user.presses(`${marker} said`);
    await user.writes('Add a note', `${marker} line of an attempt`);
    await user.sees(SAVED);
  },
};

export const ownWords: Flow = {
  name: 'an opener in own words',
  async run(user, { marker }) {
    await user.presses('Openers');
    await user.presses('Edit');
    await user.writes('The words to insert', ` ${marker} opener`);
    await user.sees('Back to the original');
  },
};

export const names: Flow = {
  name: 'what the two call it, and a name',
  async run(user, { marker }) {
    await user.presses('Settings');
    await user.writes('What you call it', `${marker} it`);
    await user.writes('Your partner’s name', `${marker} name`);
    await user.sees(SAVED);
  },
};

export const exportRequest: Flow = {
  name: 'pages to take along: the first page, names, and a note found',
  async run(user, { marker }) {
    await user.presses('Settings');
    await user.presses('Print or export');
    await user.presses('Choose one by one', 'last');
    await user.writes('Find a note', marker);
    await user.writes('What you’d like your therapist to know first', `${marker} first of all`);
    await user.writes('Other names to shorten', `${marker} other`);
    await user.sees(SAVED);
  },
};

export const siteAsked: Flow = {
  name: 'the address of a site to allow',
  async run(user, { marker }, { chat }) {
    await user.presses('Openers');
    await user.browser.openInFront(chat);
    await user.presses('Insert');
    await user.sees('Allow this site');
    await user.presses('Allow this site');
    await user.sees('Allow Overture on one site?');
    await user.browser.toFront();
    await user.writes('The site’s address', `${marker} has no dot`);
    await user.presses('Allow this site');
    await user.sees('That isn’t an address yet.');
    await user.presses('Not now');
  },
};
