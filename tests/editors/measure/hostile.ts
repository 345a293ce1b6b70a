import { until, type MeasuredBrowser } from './browser.ts';
import { eachPage, type PageOutcome } from './each-page.ts';

const PHRASE = 'Could we talk this evening?';

/** Patches whatever a page can patch, and logs who calls it and what it is told. */
const PATCHES = `
  window.calls = [];
  const spy = (owner, key) => {
    const own = Object.getOwnPropertyDescriptor(owner, key);
    if (!own) return;
    const told = () => { calls[calls.length] = key; };
    if (own.value) owner[key] = function (...args) { told(); return own.value.apply(this, args); };
    else Object.defineProperty(owner, key, { ...own, get() { told(); return own.get.call(this); } });
  };
  for (const key of ['execCommand', 'createRange', 'querySelector']) spy(Document.prototype, key);
  for (const key of ['activeElement']) spy(Document.prototype, key);
  for (const key of ['textContent', 'childNodes', 'parentElement', 'isConnected', 'getRootNode', 'contains']) spy(Node.prototype, key);
  for (const key of ['addEventListener', 'removeEventListener', 'dispatchEvent']) spy(EventTarget.prototype, key);
  for (const key of ['matches', 'closest', 'getAttribute', 'attachShadow', 'localName']) spy(Element.prototype, key);
  for (const key of ['innerText', 'isContentEditable', 'contentEditable']) spy(HTMLElement.prototype, key);
  for (const key of ['value', 'selectionStart']) spy(HTMLTextAreaElement.prototype, key);
  for (const key of ['getSelection', 'getComputedStyle', 'setTimeout', 'ClipboardEvent', 'DataTransfer', 'FocusEvent', 'MutationObserver', 'Promise']) spy(window, key);
  for (const key of ['split', 'replace', 'trim', 'slice']) spy(String.prototype, key);
  for (const key of ['forEach', 'map', 'filter', 'join', 'push']) spy(Array.prototype, key);
`;

/** Remembers when the page first learned the phrase, and everything that happened to it. */
const EARS = `
  window.heard = [];
  for (const type of ['paste', 'beforeinput', 'input', 'keydown', 'keypress', 'keyup', 'focusin', 'focus', 'blur', 'click', 'submit', 'message'])
    window.addEventListener(type, (event) => { if (!event.isTrusted || !/focus|blur/.test(type)) heard[heard.length] = type + (event.isTrusted ? '' : ' made'); }, true);
  window.mutations = [];
  new MutationObserver((list) => { for (const m of list) mutations[mutations.length] = (m.type + ':' + (m.attributeName ?? '') + ':' + m.target.nodeName); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.globals = '';
  window.globals = Object.getOwnPropertyNames(window).sort().join();
`;

type Page = {
  html: string;
  script?: string;
  wanted: string;
  faults(browser: MeasuredBrowser): Promise<string[]>;
};

const EDITABLE = '<div id="f" contenteditable="true">one two</div>';
const kept = (expression: string, wanted: string) => async (browser: MeasuredBrowser) => {
  const seen = await browser.ask<string>(expression);
  return seen === wanted ? [] : [`${expression} is ${JSON.stringify(seen)}`];
};

/** What a page does to the phrase, what must be told, and what must be true afterwards. */
const PAGES: Record<string, Page> = {
  'patched prototypes, textarea': {
    html: '<textarea id="f"></textarea>',
    script: PATCHES,
    wanted: 'inserted',
    faults: kept('JSON.stringify(calls) + f.value', `[]${PHRASE}`),
  },
  'patched prototypes, editable': {
    html: EDITABLE,
    script: PATCHES,
    wanted: 'inserted',
    faults: kept('JSON.stringify(calls)', '[]'),
  },
  'nothing left behind': {
    html: EDITABLE,
    wanted: 'inserted',
    async faults(browser) {
      const globals = await browser.ask<boolean>(
        'globals === Object.getOwnPropertyNames(window).sort().join()',
      );
      const attributes = await browser.ask<string>(
        'mutations.filter((m) => m.startsWith("attributes")).join()',
      );
      const elements = await browser.ask<string>(
        '[...document.querySelectorAll("*")].map((e) => e.localName).join()',
      );
      const heard = await browser.ask<string>('heard.join()');
      return [
        globals ? '' : 'a new global',
        attributes && `attributes: ${attributes}`,
        /^html,head,meta,body,(div|p|span|br|,)+script,script$/.test(elements) ? '' : `elements: ${elements}`,
        /^(paste made,)?(focusin made,)?(beforeinput,)?input$/.test(heard) ? '' : `heard: ${heard}`,
      ].filter(Boolean);
    },
  },
  'window.find before and after': {
    html: EDITABLE,
    script: `window.found = []; window.asking = setInterval(() => {
      const s = getSelection(), r = s.rangeCount && s.getRangeAt(0);
      const here = document.body.innerText.includes(${JSON.stringify(PHRASE)});
      if (!here) { found.push(window.find(${JSON.stringify(PHRASE)})); if (r) { s.removeAllRanges(); s.addRange(r); } }
    }, 5);`,
    wanted: 'inserted',
    faults: kept('String(found.includes(true))', 'false'),
  },
  'the paste moves the focus to a password': {
    html: `${EDITABLE}<input id="p" type="password">`,
    script: 'f.addEventListener("paste", () => p.focus())',
    wanted: 'unverified',
    faults: kept('p.value + f.textContent', 'one two'),
  },
  'the paste is taken and dropped': {
    html: EDITABLE,
    script: 'f.addEventListener("paste", (e) => e.preventDefault())',
    wanted: 'unverified',
    faults: kept('f.textContent', 'one two'),
  },
  'the page wipes the field': {
    html: EDITABLE,
    script: 'f.addEventListener("input", () => setTimeout(() => { f.textContent = "" }, 30))',
    wanted: 'unverified',
    faults: kept('f.textContent', ''),
  },
  'the page takes the phrase back': {
    html: '<textarea id="f">one two</textarea>',
    script: 'f.addEventListener("input", () => setTimeout(() => { f.value = "one two" }, 60))',
    wanted: 'unverified',
    faults: kept('f.value', 'one two'),
  },
  'the page doubles the phrase': {
    html: '<textarea id="f"></textarea>',
    script: 'f.addEventListener("input", () => setTimeout(() => { f.value += f.value }, 20), { once: true })',
    wanted: 'unverified',
    faults: async () => [],
  },
  'the field leaves the page': {
    html: EDITABLE,
    script: 'f.addEventListener("paste", () => document.querySelector("#f").remove())',
    wanted: 'unverified',
    faults: async () => [],
  },
  'the page goes elsewhere as it hears the phrase': {
    html: EDITABLE,
    script: 'f.addEventListener("paste", () => location.replace("?again"))',
    wanted: 'unverified',
    faults: async (browser) => {
      await until(browser, 'location.search === "?again" && window.heard');
      return kept('f.textContent + heard.join()', 'one two')(browser);
    },
  },
  'a textarea whose page goes elsewhere at once': {
    html: '<textarea id="f"></textarea>',
    script: 'f.addEventListener("input", () => location.replace("?again"))',
    wanted: 'unverified',
    faults: async (browser) => {
      await until(browser, 'location.search === "?again" && window.heard');
      return kept('f.value + heard.join()', '')(browser);
    },
  },
  'the page cuts the phrase': {
    html: '<textarea id="f"></textarea>',
    script: 'f.addEventListener("input", () => { f.value = f.value.slice(0, 10) })',
    wanted: 'changed',
    faults: kept('f.value', PHRASE.slice(0, 10)),
  },
  'the editor makes its own quotes': {
    html: '<textarea id="f"></textarea>',
    script: 'f.addEventListener("input", () => { f.value = f.value.replace("?", "\\u2026") })',
    wanted: 'changed',
    faults: async () => [],
  },
  'the app inserts a second later': {
    html: EDITABLE,
    script: `f.addEventListener("paste", (e) => { e.preventDefault(); const t = e.clipboardData.getData('text/plain');
      setTimeout(() => document.execCommand('insertText', false, t), 1200); })`,
    wanted: 'inserted',
    faults: kept(`String(f.textContent.split(${JSON.stringify(PHRASE)}).length - 1)`, '1'),
  },
  'a page that trusts no html': {
    html: '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'; trusted-types none"><div id="f" contenteditable="true"></div>',
    wanted: 'inserted',
    faults: kept('f.textContent', PHRASE),
  },
};

/** The pages of this measurement, by path. */
export function hostilePages(): Record<string, () => string> {
  return Object.fromEntries(
    Object.entries(PAGES).map(([name, { html, script = '' }]) => [
      path(name),
      () =>
        `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}<script>${script}</script><script>${EARS}</script></body></html>`,
    ]),
  );
}

/** Inserts into each page. */
export const measureHostile = (browser: MeasuredBrowser, origin: string): Promise<PageOutcome[]> =>
  eachPage(PAGES, async (name, page) => {
    await browser.open(origin + path(name));
    await until(browser, 'window.heard');
    await browser.ask(
      '(f.focus(), f.isContentEditable && getSelection().collapse(f, f.childNodes.length), void 0)',
    );
    await new Promise((done) => setTimeout(done, 50));
    const early = await browser.ask<boolean>(
      `[document.documentElement.innerText.includes(${JSON.stringify(PHRASE)}), heard.length = 0, mutations.length = 0, window.calls && (calls.length = 0)][0]`,
    );
    const answer = await browser.insert(PHRASE, 'page');
    const faults = await page.faults(browser);
    if (answer.kind !== page.wanted)
      faults.push(`told ${Object.values(answer).join(' ')}, not ${page.wanted}`);
    if (early === true) faults.push('the page knew the phrase before');
    return faults.join('; ');
  });

function path(name: string): string {
  return `/hostile-${name.replace(/\W/g, '-')}.html`;
}
