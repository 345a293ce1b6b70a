import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dayLabel } from '@/lib/labels/date-labels';
import AnswerGrid from '@/components/reflect/over-time/AnswerGrid.svelte';
import PrintedAnswerGrid from '@/components/reflect/over-time/PrintedAnswerGrid.svelte';
import { checklistOf, runStartedOn } from './sample-runs';

const checklist = checklistOf('heard', 'valued', 'supported');
const runs = [
  runStartedOn('2026-03-03 10:00', { heard: { answer: 'yes' }, supported: { answer: 'not-sure' } }),
  runStartedOn('2026-05-09 10:00', { heard: { answer: 'partly', line: 'on good days' } }),
  runStartedOn('2026-05-20 10:00', { heard: { line: 'hard to say' }, valued: { answer: 'no' } }),
];
const cells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell'));
const strip = () => screen.getByRole('region', { name: 'What you answered' }).textContent;
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement!, { key, ...more });

beforeEach(() => {
  document.body.replaceChildren();
  document.documentElement.dir = 'ltr';
});

describe('the picture over time', () => {
  it('is a table in words too: dates, questions, answers and lines', () => {
    render(AnswerGrid, { checklist, runs });
    expect(screen.getAllByRole('columnheader').map((head) => head.firstElementChild?.textContent)).toEqual([
      'Question',
      ...runs.map(({ content }) => dayLabel(content.startedOn)),
    ]);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'heard?',
      'valued?',
      'supported?',
    ]);
    const named = cells().map((row) =>
      row.map((cell) => [cell.querySelector('svg')?.getAttribute('aria-label'), cell.textContent?.trim()]),
    );
    expect(named).toEqual([
      [
        ['Yes', ''],
        ['Partly, with a note', 'on good days'],
        ['You added a note', 'hard to say'],
      ],
      [
        [undefined, ''],
        [undefined, ''],
        ['No', ''],
      ],
      [
        ['Not sure', ''],
        [undefined, ''],
        [undefined, ''],
      ],
    ]);
  });

  it('is one stop of the Tab key, at the newest date, and shows what stands behind a cell', async () => {
    render(AnswerGrid, { checklist, runs });
    const stops = () =>
      cells()
        .flat()
        .filter((cell) => cell.tabIndex === 0);
    expect(stops()).toEqual([cells()[0]![2]]);
    cells()[0]![2]!.focus();
    await waitFor(() => expect(strip()).toContain('hard to say'));
    await press('ArrowLeft');
    expect(document.activeElement).toBe(cells()[0]![1]);
    expect(stops()).toEqual([cells()[0]![1]]);
    await waitFor(() => expect(strip()).toContain('on good days'));
    expect(strip()).toContain('Partly');
    await press('ArrowDown');
    expect(document.activeElement).toBe(cells()[1]![1]);
    await waitFor(() => expect(strip()).toContain('skipped'));
  });

  it('walks to the ends of a row and to the corners, and stays within', async () => {
    render(AnswerGrid, { checklist, runs });
    cells()[1]![1]!.focus();
    const lands = async (key: string, row: number, column: number, more = {}) => {
      await press(key, more);
      expect(document.activeElement).toBe(cells()[row]![column]);
    };
    await lands('Home', 1, 0);
    await lands('ArrowLeft', 1, 0);
    await lands('End', 1, 2);
    await lands('Home', 0, 0, { ctrlKey: true });
    await lands('ArrowUp', 0, 0);
    await lands('PageDown', 2, 0);
    await lands('End', 2, 2, { ctrlKey: true });
    await lands('ArrowRight', 2, 2);
  });

  it('moves as the eye sees it from right to left', async () => {
    document.body.style.direction = 'rtl';
    render(AnswerGrid, { checklist, runs });
    cells()[0]![1]!.focus();
    await press('ArrowLeft');
    expect(document.activeElement).toBe(cells()[0]![2]);
    await press('Home');
    expect(document.activeElement).toBe(cells()[0]![0]);
    document.body.style.direction = '';
  });

  it('leads to the run and the question of the cell that was chosen, also after pointing elsewhere', async () => {
    const onopen = vi.fn();
    const onquestion = vi.fn();
    render(AnswerGrid, { checklist, runs, onopen, onquestion });
    await fireEvent.focusIn(cells()[0]![1]!);
    await fireEvent(cells()[2]![0]!, pointing('pointermove'));
    await waitFor(() => expect(strip()).toContain('supported?'));
    await fireEvent.pointerLeave(screen.getByRole('grid').parentElement!);
    await fireEvent.click(screen.getByRole('button', { name: 'Open these answers' }));
    expect(onopen).toHaveBeenCalledWith('run 2026-05-09 10:00', 'heard');
    await fireEvent.click(screen.getByRole('button', { name: 'Just this question' }));
    expect(onquestion).toHaveBeenCalledWith('heard');
  });

  it('keeps its stop when another window adds a run', async () => {
    const { rerender } = render(AnswerGrid, { checklist, runs });
    cells()[1]![1]!.focus();
    await rerender({ runs: [...runs, runStartedOn('2026-06-01 10:00', { heard: { answer: 'no' } })] });
    expect(cells()[0]).toHaveLength(4);
    expect(document.activeElement).toBe(cells()[1]![1]);
    expect(cells()[1]![1]!.tabIndex).toBe(0);
  });

  it('comes apart on paper, with every line by its date', () => {
    const many = Array.from({ length: 12 }, (_, day) =>
      runStartedOn(`2026-03-${String(day + 1).padStart(2, '0')} 10:00`, {
        heard: { answer: 'no', line: `line ${day}` },
      }),
    );
    render(PrintedAnswerGrid, { checklist, runs: many });
    expect(screen.getAllByRole('table')).toHaveLength(2);
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getAllByText(/^line \d+$/).map(({ textContent }) => textContent)).toEqual(
      many.map((_, day) => `line ${day}`).toReversed(),
    );
  });
});

/** jsdom knows no pointer events. */
function pointing(type: string): Event {
  return Object.assign(new MouseEvent(type, { bubbles: true }), { pointerType: 'mouse' });
}
