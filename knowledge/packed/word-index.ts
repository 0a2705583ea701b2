/**
 * From words to numbers, sorted and front-coded: searched by bisection as it lies in the buffer, never made into objects.
 * How dictionaries are kept small since the 1980s; here blocks of 16 words, of which the first is written in full, so that
 * the blocks can be bisected (Witten, Moffat and Bell, "Managing Gigabytes", section 4.1).
 *
 * Words are in the order of their UTF-8 bytes. An entry: bytes shared with the word before (u8), bytes that follow (u8),
 * those bytes, how many numbers (varint), the numbers, each as its distance from the one before (varint).
 */
import { ByteList, writeByteList } from './byte-list.ts';

const BLOCK = 16;
/** Bytes of a word: its length is kept in one. No name's word comes near. */
const LONGEST_INDEXED = 255;

const utf8 = new TextEncoder();

function compareBytes(a: Uint8Array, b: Uint8Array, lengthOfA = a.length, lengthOfB = b.length): number {
  const common = Math.min(lengthOfA, lengthOfB);
  for (let at = 0; at < common; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return lengthOfA - lengthOfB;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushVarint(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/**
 * @param numbers by word, each list ascending
 * @throws RangeError for a word of more than 255 bytes or a list that does not ascend
 */
export function writeWordIndex(numbers: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const sorted = [...numbers]
    .map(([word, list]) => ({ word: utf8.encode(word), list }))
    .sort((a, b) => compareBytes(a.word, b.word));
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < sorted.length; from += BLOCK) {
    const block: number[] = [];
    let before = new Uint8Array();
    for (const { word, list } of sorted.slice(from, from + BLOCK)) {
      if (word.length > LONGEST_INDEXED) throw new RangeError('A word of the knowledge is too long for its index.');
      const shared = sharedBytes(before, word);
      block.push(shared, word.length - shared, ...word.subarray(shared));
      pushVarint(block, list.length);
      let last = 0;
      for (const number of list) {
        if (number < last) throw new RangeError('Numbers of a word have to ascend.');
        pushVarint(block, number - last);
        last = number;
      }
      before = word;
    }
    blocks.push(Uint8Array.from(block));
  }
  return writeByteList(blocks);
}

const NO_ENTRIES: readonly number[] = [];

/** An index as it was written. */
export class WordIndex {
  readonly #blocks: ByteList;
  /** The word asked for and, while a block is read, the word read there. */
  readonly #wanted = new Uint8Array(LONGEST_INDEXED + 1);
  readonly #read = new Uint8Array(LONGEST_INDEXED);

  constructor(bytes: Uint8Array) {
    this.#blocks = new ByteList(bytes);
  }

  /** The numbers of a word, ascending; empty where it is not in the index. Logarithmic in the words. */
  find(word: string): readonly number[] {
    const { read, written } = utf8.encodeInto(word, this.#wanted);
    if (read < word.length || written > LONGEST_INDEXED) return NO_ENTRIES;
    const block = this.#blockOf(written);
    return block === null ? NO_ENTRIES : this.#findIn(block, written);
  }

  /** The last block whose first word is not after the wanted one; null where all are. */
  #blockOf(length: number): Uint8Array | null {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = this.#blocks.bytes(middle);
      const first = block.subarray(2, 2 + (block[1] ?? 0));
      if (compareBytes(first, this.#wanted, first.length, length) <= 0) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : this.#blocks.bytes(low - 1);
  }

  #findIn(block: Uint8Array, length: number): readonly number[] {
    let at = 0;
    const varint = (): number => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = block[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    };
    while (at < block.length) {
      const shared = block[at] ?? 0;
      const rest = block[at + 1] ?? 0;
      this.#read.set(block.subarray(at + 2, at + 2 + rest), shared);
      at += 2 + rest;
      const order = compareBytes(this.#read, this.#wanted, shared + rest, length);
      if (order > 0) return NO_ENTRIES;
      const numbers: number[] = [];
      let last = 0;
      for (let count = varint(); count > 0; count--) {
        last += varint();
        numbers.push(last);
      }
      if (order === 0) return numbers;
    }
    return NO_ENTRIES;
  }
}
