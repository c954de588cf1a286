import { describe, expect, test } from 'vitest';
import { citeFinding, citePassage } from '../../src/data/cite/citation.ts';
import { cslItem } from '../../src/data/cite/csl-item.ts';
import { formatted } from '../../src/data/cite/formats.ts';
import { paragraphNumbers } from '../../src/data/cite/words-cited.ts';
import { passageById, passagesOf, reportById } from '../../src/edition/lookup.ts';
import { findingsOf } from '../../src/schemas/edition.ts';
import { editionOf, firstEdition, shippedContent, twoForces } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

describe.each([shippedContent, twoForces])('every finding of %s', async (content) => {
  const edition = await editionOf(content);
  const findings = findingsOf(edition).map((finding) => ({
    finding,
    citation: citeFinding(edition, finding),
  }));

  test('is cited in the document’s words, and cut only where it says so', () => {
    for (const { finding, citation } of some(findings)) {
      const { words } = citation.cited;
      const isCut = words.endsWith(' […]');
      const plain = words.replace(/ \[…\]$/, '').replaceAll(' [sic]', '');
      expect(finding.text.startsWith(plain)).toBe(true);
      expect(isCut).toBe(plain.length < finding.text.length);
    }
  });

  test('is cited by the ¶ whose words are printed, and by no other', () => {
    for (const { finding, citation } of some(findings)) {
      const printed = citation.cited.words.split('\n').map((_, index) => finding.spans[index]);
      const ids = printed.map((span) => span?.passage ?? '');
      const numbersOf = (each: string[]) =>
        paragraphNumbers(passagesOf(edition, finding.report), each);
      const whole = numbersOf(finding.spans.map(({ passage }) => passage));
      const numbers = citation.cited.words.endsWith(' […]')
        ? `${numbersOf(ids)}, the beginning of ${whole}`
        : whole;
      const { text, markdown, ris } = formatted(citation);
      for (const each of [text, markdown, ris]) expect(each).toContain(`, as its ${numbers}`);
      const { URL, archive_location: place } = cslItem(citation);
      expect(place).toBe(URL === citation.address ? numbers : `${numbers}, ${citation.address}`);
    }
  });

  test('begins and ends no words of the document with a lone quotation mark', () => {
    for (const { citation } of some(findings)) {
      const { words, leadIn, rest } = citation.cited;
      for (const each of [leadIn ?? '', words.replace(/ \[…\]$/, ''), rest ?? '']) {
        expect(each).not.toMatch(/^["“][^"”]*$/);
        expect(each).not.toMatch(/^[^"“]*["”]$/);
      }
    }
  });

  test('is cut before no sentence that limits what is printed', () => {
    for (const { finding, citation } of some(findings)) {
      const { words } = citation.cited;
      const printed = words.replace(/ \[…\]$/, '').replaceAll(' [sic]', '').length;
      const next = finding.text.slice(printed).trim();
      expect(next).not.toMatch(/^["“]?(?:Although|However|But|Yet|In particular)\b/);
    }
  });

  test('has one full stop behind each sentence of ours', () => {
    for (const { citation } of some(findings)) {
      const { text, markdown, ris, bibtex } = formatted(citation);
      for (const each of [text, markdown, ris, bibtex]) expect(each).not.toMatch(/[.!?]”\.(?!\w)/);
    }
  });

  test('has [sic] behind each misprint that an editor marked so, and nowhere else', () => {
    for (const { finding, citation } of some(findings)) {
      const { anomalies } = reportById(edition, finding.report);
      const misprints = anomalies.flatMap(({ sic, text }) => (sic && text ? [text] : []));
      const { words } = citation.cited;
      const plain = words.replaceAll(' [sic]', '');
      const ends = (text: string) => plain.split(text).slice(1);
      const held = misprints.filter((text) => ends(text).some((rest) => !/^\p{L}/u.test(rest)));
      expect(words.match(/ \[sic\]/g) ?? []).toHaveLength(held.length);
      for (const text of held) expect(words).toContain(`${text} [sic]`);
    }
  });
});

describe('a passage of a transcript', async () => {
  const edition = await editionOf(firstEdition);
  const transcripts = edition.reports.filter(({ kind }) => kind === 'transcript');
  const passages = transcripts.flatMap(({ id }) => passagesOf(edition, id));

  test('is given to no publisher and no speaker whom the citation names behind it', () => {
    for (const { id } of some(passages)) {
      const { text } = formatted(citePassage(edition, passageById(edition, id)));
      expect(text).toMatch(/^“/);
    }
  });
});
