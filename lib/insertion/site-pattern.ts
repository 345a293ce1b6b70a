/**
 * The match pattern that stands for one site, in the form that permissions are asked in: `https://example.org/*`.
 * Patterns know no ports, so a permission holds for every port of the host.
 * @param address an origin, an address, or what a person types, such as `example.org`
 * @returns undefined for what is no address of a web page
 */
export function sitePattern(address: string): string | undefined {
  const typed = address.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !isHost(url.hostname)) return undefined;
  return `${url.protocol}//${url.hostname}/*`;
}

/** How a site is called in front of a person: its host. */
export function siteName(pattern: string): string {
  return URL.parse(pattern.replace('*://', 'https://'))?.hostname ?? pattern;
}

/** A name with a dot, or this computer; a single word is most likely not finished yet. */
function isHost(host: string): boolean {
  return /^[^\s*]+\.[^\s*.]+$/.test(host) || host === 'localhost';
}
