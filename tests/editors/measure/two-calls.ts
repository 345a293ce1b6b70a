/**
 * The two calls of `lib/insertion/insert-into-tab.ts`, as a body that runs in one of Overture's own pages or in its
 * background: `api` is the browser's extension API, `words` go into the tab in front.
 */
export const TWO_CALLS = `
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab.id, frameIds: [0] };
  await api.scripting.executeScript({ target, files: ['/insert.js'] });
  const func = (text) => globalThis.overture.insert(text);
  const answers = api.scripting.executeScript({ target, func, args: [words] });
  const noAnswer = new Promise((resolve) => setTimeout(resolve, 6000, []));
  const [answer] = await Promise.race([answers, noAnswer]).catch(() => []);
  return answer?.result ?? { kind: 'unverified' };`;

/** The two calls of `lib/insertion/take-back-from-tab.ts`, likewise. */
export const TAKE_BACK = `
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  const target = { tabId: tab.id, frameIds: [0] };
  await api.scripting.executeScript({ target, files: ['/take-back.js'] });
  const func = (text) => globalThis.overtureTakeBack(text);
  const [answer] = await api.scripting.executeScript({ target, func, args: [words] });
  return answer?.result === true;`;
