import type { UserManifest } from 'wxt';

/**
 * What extension pages may load: themselves and nothing else, so no note can leave by the network.
 * WebAssembly is for the passphrase KDF; the Trusted Types policies are Svelte's own and that of the backup's worker.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html overture-worker',
].join('; ');

/**
 * What the page for printing may do, which Chromium runs in a sandbox of no origin: draw what it was handed, print, and
 * load nothing but its own script.
 */
const SANDBOX_POLICY = [
  'sandbox allow-scripts allow-modals',
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The manifest of one browser. Nothing in it, and so nothing in the browser's own chrome, names the subject:
 * a person may share this computer.
 */
export function manifest({ browser }: { browser: string }): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      ...(firefox ? [] : ['sidePanel' as const]),
    ],
    // Asked for one site at a time, from a click in the panel, and never at install.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages: CONTENT_SECURITY_POLICY,
      ...(!firefox && { sandbox: SANDBOX_POLICY }),
    },
    // Without it Firefox's permanent private mode has no Overture at all; the person has to allow it there.
    incognito: firefox ? 'spanning' : 'not_allowed',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandOpenPanel__',
      },
      'insert-last': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_commandInsertLast__',
      },
      // The fourth of the four that Chromium gives a key by itself.
      hide: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandHide__',
      },
    },
    // `light-dark()` in the style sheets; an older one would show black on black.
    ...(!firefox && { minimum_chrome_version: '123' }),
    ...(firefox && {
      browser_specific_settings: {
        gecko: {
          id: 'overture@overture.invalid',
          // From here on Firefox knows the next line on Android too, without which the store warns; the ESR is newer.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  };
}
