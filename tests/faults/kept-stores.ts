/** Given, because the usual random one is lost with a killed browser, and the stores are named after it. */
export const UUID = '5b6c1d1e-0000-4000-8000-0123456789ab';

/** Lets the stores of an add-on that is installed anew for each session stay from one to the next. */
export const KEPT_STORES = {
  'extensions.webextensions.uuids': JSON.stringify({ 'overture@overture.invalid': UUID }),
  // A temporary add-on is taken out at the end of a session; its stores have to stay for the next.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'toolkit.startup.max_resumed_crashes': -1,
};
