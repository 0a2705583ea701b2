/**
 * A list of byte strings in one buffer, each read by itself: how the package keeps what an article may need one piece of.
 * Layout, little-endian: count (u32), count + 1 offsets from the end of the table (u32), the bytes.
 */

const SLOT_BYTES = 4;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Joins byte strings, or texts as UTF-8, into one list. */
export function writeByteList(items: readonly (Uint8Array | string)[]): Uint8Array {
  const bytes = items.map((item) => (typeof item === 'string' ? encoder.encode(item) : item));
  const start = SLOT_BYTES * (bytes.length + 2);
  const list = new Uint8Array(start + bytes.reduce((sum, { length }) => sum + length, 0));
  const table = new DataView(list.buffer);
  table.setUint32(0, bytes.length, true);
  let offset = 0;
  for (const [at, item] of bytes.entries()) {
    table.setUint32(SLOT_BYTES * (at + 1), offset, true);
    list.set(item, start + offset);
    offset += item.length;
  }
  table.setUint32(SLOT_BYTES * (bytes.length + 1), offset, true);
  return list;
}

/** A list as it was written. What is asked for is read from the buffer, and nothing else is. */
export class ByteList {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #table: DataView;

  /** @throws RangeError where the bytes are shorter than their table says */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#table = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = this.#table.getUint32(0, true);
    if (this.#start(this.length) > bytes.length) throw new RangeError('The knowledge is cut short.');
  }

  #start(at: number): number {
    return SLOT_BYTES * (this.length + 2) + this.#table.getUint32(SLOT_BYTES * (at + 1), true);
  }

  /** @throws RangeError where the list has no such item */
  bytes(at: number): Uint8Array {
    if (at < 0 || at >= this.length) throw new RangeError(`The list of ${this.length} has no item ${at}.`);
    return this.#bytes.subarray(this.#start(at), this.#start(at + 1));
  }

  text(at: number): string {
    return decoder.decode(this.bytes(at));
  }

  /** The item read as JSON, in the shape it was written in. */
  json<Value>(at: number): Value {
    return JSON.parse(this.text(at)) as Value;
  }
}
