import { describe, expect, it } from 'vitest';
import { siteName, sitePattern } from '@/lib/insertion/site-pattern';

describe('the pattern of a site', () => {
  it.each([
    ['messages.example', 'https://messages.example/*'],
    ['  Messages.Example/inbox?id=1 ', 'https://messages.example/*'],
    ['http://localhost:8080/x', 'http://localhost/*'],
    ['https://a.b.example', 'https://a.b.example/*'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/*'],
  ])('%j is %s', (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
  });

  it.each([
    '',
    ' ',
    'messages',
    '*',
    '*.example',
    'https://*/*',
    'two words.example',
    'chrome://version',
    'file:///etc',
    'javascript:alert(1)',
    'moz-extension://a.b/',
  ])('%j is none', (address) => {
    expect(sitePattern(address)).toBeUndefined();
  });

  it('is called by its host', () => {
    expect(siteName('https://messages.example/*')).toBe('messages.example');
    expect(siteName('*://messages.example/*')).toBe('messages.example');
  });
});
