/**
 * Returns the match pattern of one site, in the form in which permissions are requested: `https://example.org/*`.
 * Match patterns have no ports, so a permission applies to every port of the host.
 * @param address an origin, an address, or what a person types, such as `example.org`
 * @returns undefined where that is not the address of a web page
 */
export function sitePattern(address: string): string | undefined {
  const typed = address.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !isHost(url.hostname)) return undefined;
  return `${url.protocol}//${url.hostname}/*`;
}

/** Returns the name of a site for people: its host. */
export function siteName(pattern: string): string {
  return URL.parse(pattern.replace('*://', 'https://'))?.hostname ?? pattern;
}

/** Returns whether a name has a dot or is this computer; a single word is most likely not typed to its end. */
function isHost(host: string): boolean {
  return /^[^\s*]+\.[^\s*.]+$/.test(host) || host === 'localhost';
}
