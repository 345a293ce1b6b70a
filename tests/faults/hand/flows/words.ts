import type { Flow } from './flow.ts';

const SAVED = 'Saved on this device';

export const reflection: Flow = {
  name: 'a reflection with lines, finished',
  async run(hand, { marker }) {
    await hand.presses('Reflect');
    await hand.presses('Before I bring it up');
    await hand.presses('Partly');
    await hand.writes('A line for yourself', `${marker} line`);
    await hand.sees(SAVED);
    await hand.presses('All questions at once');
    await hand.writes('A line for yourself', ` ${marker} more`);
    await hand.sees(SAVED);
    await hand.presses('Done for now');
    await hand.sees('Your answers stand here under Reflect');
  },
};

export const attempt: Flow = {
  name: 'an attempt in own words, and a line for it',
  async run(hand, { marker }) {
    await hand.presses('What now');
    await hand.presses('Write down what I tried');
    await hand.presses('My own words');
    await hand.writes('What I said, in my own words', `${marker} said`);
    await hand.sees(SAVED);
    await hand.presses('Keep it');
    await hand.sees('You said, on');
    await hand.presses(`${marker} said`);
    await hand.writes('A line for yourself', `${marker} line of an attempt`);
    await hand.sees(SAVED);
  },
};

export const ownWords: Flow = {
  name: 'an opener in own words',
  async run(hand, { marker }) {
    await hand.presses('Openers');
    await hand.presses('Change the words first');
    await hand.writes('The words, as they will go in', ` ${marker} opener`);
    await hand.sees('Back to the original words');
  },
};

export const names: Flow = {
  name: 'what the two call it, and a name',
  async run(hand, { marker }) {
    await hand.presses('Settings');
    await hand.writes('What you call it', `${marker} it`);
    await hand.writes('Your partner’s name', `${marker} name`);
    await hand.sees(SAVED);
  },
};

export const exportRequest: Flow = {
  name: 'pages to take along: the first page, names, and a note found',
  async run(hand, { marker }) {
    await hand.presses('Settings');
    await hand.presses('Take it with you');
    await hand.presses('Choose one by one', 'last');
    await hand.writes('Find a note', marker);
    await hand.writes('What you would like your therapist to know first', `${marker} first of all`);
    await hand.writes('Other names to shorten', `${marker} other`);
    await hand.sees(SAVED);
  },
};

export const siteAsked: Flow = {
  name: 'the address of a site to allow',
  async run(hand, { marker }, { chat }) {
    await hand.presses('Openers');
    await hand.browser.openInFront(chat);
    await hand.presses('Insert');
    await hand.sees('Allow this site');
    await hand.presses('Allow this site');
    await hand.sees('Allow Overture on one site?');
    await hand.browser.toFront();
    await hand.writes('The site’s address', `${marker} has no dot`);
    await hand.presses('Allow this site');
    await hand.sees('That is not an address yet.');
    await hand.presses('Not now');
  },
};
