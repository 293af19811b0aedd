// Reads little-endian numbers from the bytes of a file. Beyond the end all bytes are zero, so that a truncated table can be
// read without checks at every step.

export interface Bytes {
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  i16(at: number): number
  u32(at: number): number
  i32(at: number): number
  slice(start: number, end: number): Buffer
  utf16(start: number, characters: number): string
}

export function bytesOf(source: Uint8Array): Bytes {
  const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const holds = (at: number, size: number) => at >= 0 && at + size <= buffer.length
  return {
    length: buffer.length,
    u8: at => (holds(at, 1) ? buffer.readUInt8(at) : 0),
    u16: at => (holds(at, 2) ? buffer.readUInt16LE(at) : 0),
    i16: at => (holds(at, 2) ? buffer.readInt16LE(at) : 0),
    u32: at => (holds(at, 4) ? buffer.readUInt32LE(at) : 0),
    i32: at => (holds(at, 4) ? buffer.readInt32LE(at) : 0),
    slice: (start, end) => buffer.subarray(Math.max(0, start), Math.max(0, end)),
    utf16: (start, characters) => buffer.toString('utf16le', Math.max(0, start), Math.max(0, start + 2 * characters)),
  }
}
