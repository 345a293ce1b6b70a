/** Fixes the UUID of the extension: the usual random one is lost with a killed browser, and the stores are named after it. */
export const EXTENSION_UUID = '5b6c1d1e-0000-4000-8000-0123456789ab';

/** Lists the preferences by which the stores of a temporary add-on, installed anew for each session, outlive the session. */
export const PERSISTENT_PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'overture@overture.invalid': EXTENSION_UUID }),
  // A temporary add-on is uninstalled at the end of a session; its stores have to stay for the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'toolkit.startup.max_resumed_crashes': -1,
};
