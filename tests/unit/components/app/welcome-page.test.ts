import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openers } from 'virtual:words/en/openers';
import { safetyCard } from 'virtual:words/en/safetyCard';
import { settings } from '@/lib/settings/settings';
import WelcomePage from '@/components/app/WelcomePage.svelte';
import { emptyWorld } from '../../notebook/empty-world';
import { closePages, page } from '../../notebook/pages';

const host = {
  keys: {
    singleKeys: settings.singleKeys,
    commandShortcuts: async () => [{ command: 'hide', description: 'Hide Overture', shortcut: '' }],
    openShortcutSettings: async () => undefined,
  },
  copy: vi.fn(async () => undefined),
  clearSessionMemory: vi.fn<() => void>(),
  markUnlocked: () => () => undefined,
  onHideRequested: () => () => undefined,
  close: vi.fn<() => void>(),
  reload: vi.fn<() => void>(),
};

beforeEach(async () => {
  vi.clearAllMocks();
  await emptyWorld();
  render(WelcomePage, {
    notebook: page(),
    opener: openers[0]!,
    safetyCard,
    completedSteps: 2,
    onmove: () => undefined,
    onwhoanswered: () => undefined,
    safetyFirst: false,
    onsafetyseen: () => undefined,
    toolbar: 'chromium',
    host,
  });
});
afterEach(() => {
  cleanup();
  closePages();
});

it('leaves what waits for the notebook where it is when the page is only closed', async () => {
  await fireEvent.click(screen.getByRole('button', { name: 'Close this page' }));
  expect(host.close).toHaveBeenCalledOnce();
  expect(host.clearSessionMemory).not.toHaveBeenCalled();
});

it('forgets at once what lies in memory when it hides', async () => {
  await fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
  expect(host.clearSessionMemory).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(host.close).toHaveBeenCalledOnce());
});
