/** The time at which every picture is taken, so that the dates in it stay the same: a Tuesday evening. */
export const NOW = Date.UTC(2026, 10, 17, 20, 40);
const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Sets time zone and language, so that dates are written the same on every computer. */
export const LOCALE_ENVIRONMENT = {
  TZ: 'UTC',
  LANGUAGE: 'en_US',
  LANG: 'en_US.UTF-8',
  LC_ALL: 'en_US.UTF-8',
};
