import type { WordChunk } from '../format/word-chunks.ts';

/**
 * The files of words that Pagefind’s metadata lists: CBOR, whose third entry they are. Throws where it is
 * not so built.
 */
export function readChunks(meta: Buffer): WordChunk[] {
  const [, , chunks] = decodeList(meta);
  return listIn(chunks).map((chunk) => {
    const [from, to, name] = listIn(chunk).map(String);
    return [from ?? '', to ?? '', name ?? ''];
  });
}

function listIn(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  throw new Error('unexpected Pagefind metadata; expected a list');
}

type Value = number | string | Value[];

/** The first three entries of a CBOR list of lists, texts and whole numbers. */
function decodeList(bytes: Buffer): Value[] {
  let at = 1;
  return [value(), value(), value()];

  function value(): Value {
    const head = bytes.readUInt8(at);
    at += 1;
    const kind = head >> 5;
    const size = sizeOf(head & 31);
    if (kind === 0) return size;
    if (kind === 3) {
      at += size;
      return bytes.toString('utf8', at - size, at);
    }
    if (kind === 4) return Array.from({ length: size }, value);
    throw new Error(`unexpected Pagefind metadata; found a CBOR value of kind ${kind}`);
  }

  function sizeOf(short: number): number {
    if (short < 24) return short;
    const width = 2 ** (short - 24);
    at += width;
    return bytes.readUIntBE(at - width, width);
  }
}
