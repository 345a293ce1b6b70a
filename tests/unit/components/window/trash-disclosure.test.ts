import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import TrashDisclosure from '@/components/window/TrashDisclosure.svelte';

const ITEMS = ['Monday', 'Tuesday', 'Friday'].map((name) => ({ id: name, name }));
const rows = () => screen.queryAllByRole('button', { name: /^Restore/ }).map(({ ariaLabel }) => ariaLabel);

/** The bin, open, and as it is after something was brought back. */
async function open(): Promise<void> {
  let items = ITEMS;
  const shown = render(TrashDisclosure, {
    title: '3 deleted',
    items,
    onrestore: async (id: string) => {
      items = items.filter((item) => item.id !== id);
      await shown.rerender({ items });
    },
    ondeleteforever: vi.fn(),
  });
  await fireEvent.click(screen.getByText('3 deleted'));
  await screen.findByText('Friday');
}
async function bringBack(name: string): Promise<string | null> {
  const button = screen.getByRole('button', { name: new RegExp(`^Restore.*${name}`) });
  button.focus();
  await fireEvent.click(button);
  await vi.waitFor(() => expect(screen.queryByText(name)).toBeNull());
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
  return document.activeElement!.ariaLabel;
}

it('goes on with the row that takes the place of the one that went, and with the last one at the end', async () => {
  await open();
  expect(rows()).toHaveLength(3);
  expect(await bringBack('Monday')).toContain('Tuesday');
  expect(await bringBack('Friday')).toContain('Tuesday');
  expect(rows()).toHaveLength(1);
});
