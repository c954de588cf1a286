import { expect, test } from 'vitest';
import { contactAddress } from '../../src/components/contact-address.ts';

test.each([
  ['editor@record.example', 'mailto:editor@record.example'],
  ['https://record.example/mistakes', 'https://record.example/mistakes'],
  ['https://social.example/@record', 'https://social.example/@record'],
])('a link to %s leads to %s', (contact, address) => {
  expect(contactAddress(contact)).toBe(address);
});
