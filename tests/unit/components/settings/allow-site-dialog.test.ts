import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import AllowSiteDialog from '@/components/settings/AllowSiteDialog.svelte';

let tell: (origin: string) => void;
let change: () => void;
const stop = vi.fn();
const allow = vi.fn(async () => true);
const onclose = vi.fn();
const show = (origin?: string) =>
  render(AllowSiteDialog, {
    origin,
    onclose,
    sites: {
      allow,
      onChange: (callback) => {
        change = callback;
        return () => undefined;
      },
      watchInFront: (callback) => {
        tell = callback;
        return stop;
      },
    },
  });
const allowButton = () => screen.queryByRole('button', { name: 'Allow this site' });

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom has dialogs, and no way to open or close them.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
});
afterEach(cleanup);

it('names the site once the browser shows it, without a word typed, and stops looking when it closes', async () => {
  const { unmount } = show();
  expect(allowButton()).toBeNull();
  tell('https://chat.example.org');
  await screen.findByText('chat.example.org');
  await fireEvent.click(allowButton()!);
  expect(allow).toHaveBeenCalledWith('https://chat.example.org/*');
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledWith(true));
  unmount();
  expect(stop).toHaveBeenCalledOnce();
});

it('goes on where the person allowed the site at the browser’s own toolbar', async () => {
  show();
  change();
  await vi.waitFor(() => expect(onclose).toHaveBeenCalledWith(true));
});

it('takes a typed address where the browser shows none, and says when it is no address', async () => {
  show();
  // jsdom opens no disclosure by itself.
  const details = document.querySelector('details')!;
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  const field = await screen.findByRole('textbox');
  await fireEvent.input(field, { target: { value: 'chat' } });
  await fireEvent.click(allowButton()!);
  await screen.findByText(/isn’t an address yet/);
  expect((field as HTMLInputElement).value).toBe('chat');
  await fireEvent.input(field, { target: { value: 'chat.example.org' } });
  await fireEvent.click(allowButton()!);
  expect(allow).toHaveBeenCalledWith('https://chat.example.org/*');
});

it('does not look at the page in front where a frame of another site was refused', () => {
  tell = () => {
    throw new Error('not asked');
  };
  show('https://frame.example.org');
  expect(screen.getByText('frame.example.org')).toBeDefined();
  expect(() => tell('x')).toThrow('not asked');
});
