import { describe, expect, test } from 'vitest';
import { areaAgreement, gradingAgreement, quoteAgreement, sameSpeaker } from './agreement.ts';

describe('two areas', () => {
  test.each([
    ['investigating crime', 'how well the force investigates crime'],
    ['the caring domain', 'caring'],
    ['efficient', 'The extent to which the force is efficient in protecting people'],
    ['overall', 'Overall effectiveness'],
    ['', 'Penbrook Prison'],
    ['legitimacy', 'How legitimate is the force?'],
  ])('agree: “%s” and “%s”', (one, other) => {
    expect(areaAgreement(one, other, ['Penbrook Prison'])).toBeGreaterThan(0);
    expect(areaAgreement(other, one, ['Penbrook Prison'])).toBeGreaterThan(0);
  });

  test.each([
    ['investigating crime', 'preventing crime'],
    ['safe', 'safe, responsive and well-led'],
    ['overall', 'effectiveness'],
    ['crime', 'Preventing and deterring crime and antisocial behaviour'],
  ])('do not agree: “%s” and “%s”', (one, other) => {
    expect(areaAgreement(one, other, ['Penbrook Prison'])).toBe(0);
  });
});

describe('a grading', () => {
  const expected = { body: 'The Vale Trust', area: 'safe', judgment: 'good', line: 1, words: '' };

  test('agrees whatever the article, the case and the short form of its body', () => {
    expect(gradingAgreement(expected, { ...expected, body: 'vale trust' })).toBe(1);
    expect(gradingAgreement(expected, { ...expected, body: 'Vale Trust (VT)' })).toBe(1);
  });

  test('does not agree with another grade, nor with another body or none', () => {
    expect(gradingAgreement(expected, { ...expected, judgment: 'inadequate' })).toBe(0);
    expect(gradingAgreement(expected, { ...expected, body: 'Hill Trust' })).toBe(0);
    expect(gradingAgreement(expected, { ...expected, body: null })).toBe(0);
  });
});

describe('a speaker', () => {
  test('is the same with a title, or by the last name alone', () => {
    expect(sameSpeaker('Ann Lee', 'Ms Lee')).toBe(true);
    expect(sameSpeaker('Dr Ann Lee OBE', 'Ann Lee')).toBe(true);
    expect(sameSpeaker('the trust’s chief executive', 'chief executive')).toBe(true);
  });

  test('is not the same by the first name alone, or with another last name', () => {
    expect(sameSpeaker('Ann Lee', 'Ann')).toBe(false);
    expect(sameSpeaker('Ann Lee', 'Ann Leigh')).toBe(false);
  });
});

test('a quotation agrees where it begins with the words and is the speaker’s', () => {
  const expected = { speaker: 'Ann Lee', words: 'We can’t rest', line: 1 };
  const paragraphs = ['We can’t', 'rest.'];
  expect(quoteAgreement(expected, { speaker: 'Lee', paragraphs })).toBe(1);
  expect(quoteAgreement(expected, { speaker: 'Roy', paragraphs })).toBe(0);
  expect(quoteAgreement(expected, { speaker: 'Lee', paragraphs: ['So we can’t rest'] })).toBe(0);
});
