import { askAxe } from './checks/axe.ts';
import { checkClipping } from './checks/clipping.ts';
import { checkFocus } from './checks/focus.ts';
import { checkStructure } from './checks/structure.ts';
import { checkTargets } from './checks/targets.ts';
import { expect, test } from './stage/on-stage.ts';

test(
  'every check complains of a page that was spoilt for it, and of nothing before',
  { tag: '@proof' },
  async ({ stage }) => {
    const page = await stage.show({
      name: 'spoilt',
      reach: (page) => page.getByRole('article').first().waitFor(),
    });
    const complaints = async () => {
      const found: string[] = [];
      for (const check of [askAxe, checkStructure, checkClipping, checkTargets, checkFocus])
        found.push(...(await check(page)));
      return found;
    };
    expect(await complaints()).toEqual([]);
    await page.evaluate(() => {
      const add = <Tag extends keyof HTMLElementTagNameMap>(
        tag: Tag,
        style: Partial<CSSStyleDeclaration>,
        text = '',
      ) => {
        const element = document.createElement(tag);
        element.textContent = text;
        Object.assign(element.style, style);
        return document
          .querySelector('main')!
          .insertAdjacentElement('afterbegin', element)! as HTMLElementTagNameMap[Tag];
      };
      add('button', { width: '12px', height: '12px', padding: '0' });
      add('p', { color: '#ccc', background: 'white' }, 'too pale to read');
      add('p', { width: '60px', overflow: 'hidden', whiteSpace: 'nowrap' }, 'words that do not fit');
      add('p', { position: 'absolute', insetInlineStart: '-20px' }, 'half outside');
      add('button', { outline: '0 none', transition: 'none' }, 'no sign of the focus');
      add('h1', {}, 'one');
      add('h1', {}, 'two');
      document.body.append(document.createElement('main'));
    });
    const found = (await complaints()).join('\n');
    for (const expected of [
      'axe button-name',
      'axe color-contrast',
      'axe landmark-no-duplicate-main',
      'structure: 2 main parts',
      'structure: 3 visible h1',
      'clipping: is cut off',
      'clipping: reaches out of the window',
      'target: 12 × 12',
      'focus: cannot be seen on button “no sign of the focus”',
    ])
      expect.soft(found).toContain(expected);
  },
);
