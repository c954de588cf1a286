import { expect, test } from 'vitest';
import { contactAddress, mistakeAddress } from '../../src/components/contact-address.ts';

test.each([
  ['editor@record.example', 'mailto:editor@record.example'],
  ['https://record.example/mistakes', 'https://record.example/mistakes'],
  ['https://social.example/@record', 'https://social.example/@record'],
])('a link to %s leads to %s', (contact, address) => {
  expect(contactAddress(contact)).toBe(address);
});

test('a letter about a mistake begins with the page that has it', () => {
  const page = { title: 'Vetting & more', address: 'https://record.example/quotes/a/1/' };
  const { pathname, searchParams } = new URL(mistakeAddress('editor@record.example', page));
  expect(pathname).toBe('editor@record.example');
  expect(searchParams.get('subject')).toBe('Mistake: Vetting & more');
  expect(searchParams.get('body')).toContain(page.address);
});

test('a form for mistakes is linked as it is', () => {
  const page = { title: 'Vetting', address: '/quotes/a/1/' };
  expect(mistakeAddress('https://record.example/form', page)).toBe('https://record.example/form');
});
