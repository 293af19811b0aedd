// Reads the streams of an OLE container by name. Of a damaged one it reads as much as there is.

const END = 0xfffffffa
const TABLES_IN_HEADER = 109

interface Entry {
  readonly start: number
  readonly size: number
}

export function openOle(bytes: Uint8Array) {
  const file = bytesOf(bytes)
  const damage: string[] = []
  const sectorSize = 1 << Math.min(12, Math.max(7, file.u16(30)))
  const miniSize = 1 << Math.min(10, Math.max(4, file.u16(32)))
  const cutoff = file.u32(56)
  const table = readTable(file, sectorSize)
  const readAll = (start: number, what: string): Buffer => {
    const sectors = chain(start, table, Math.ceil(file.length / sectorSize), what, damage)
    if (sectors.some(s => (s + 1) * sectorSize >= file.length)) damage.push(`${what} is cut off`)
    return Buffer.concat(sectors.map(s => file.slice((s + 1) * sectorSize, (s + 2) * sectorSize)))
  }
  const read = ({ start, size }: Entry, what: string): Buffer => {
    const whole = readAll(start, what)
    if (whole.length < size) damage.push(`${what} is cut off`)
    return whole.subarray(0, size)
  }
  const { root, streams } = readDirectory(bytesOf(readAll(file.u32(48), 'the directory')))
  /** All small streams are inside one stream, in small sectors. */
  let mini: { readonly bytes: Buffer; readonly table: readonly number[] } | null = null
  const readMini = ({ start, size }: Entry, what: string): Buffer => {
    mini ??= {
      table: numbersIn(bytesOf(readAll(file.u32(60), 'the table of small sectors'))),
      bytes: read(root, 'the small streams'),
    }
    const { bytes: all, table: followers } = mini
    const sectors = chain(start, followers, followers.length, what, damage)
    return Buffer.concat(sectors.map(s => all.subarray(s * miniSize, (s + 1) * miniSize))).subarray(0, size)
  }
  return {
    names: [...streams.keys()],
    /** What is wrong, as far as it was noticed. */
    damage,
    /** As much of the stream as there is; null if there is no such stream. */
    stream: (name: string): Bytes | null => {
      const entry = streams.get(name)
      if (!entry) return null
      const { start, size } = entry
      return bytesOf(size < cutoff ? readMini(entry, name) : read({ start, size: Math.min(size, file.length) }, name))
    },
  }
}

export type Ole = ReturnType<typeof openOle>

function readDirectory(directory: Bytes): { readonly root: Entry; readonly streams: ReadonlyMap<string, Entry> } {
  const streams = new Map<string, Entry>()
  let root: Entry = { start: END, size: 0 }
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = directory.u16(at + 64)
    const type = directory.u8(at + 66)
    if (length < 2 || length > 64) continue
    const entry = { start: directory.u32(at + 116), size: directory.u32(at + 120) }
    if (type === 5) root = entry
    // Embedded documents have streams of the same names; those of the outer document come first.
    else if (type === 2) {
      const name = directory.utf16(at, length / 2 - 1)
      if (!streams.has(name)) streams.set(name, entry)
    }
  }
  return { root, streams }
}

const numbersIn = (bytes: Bytes): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.u32(4 * i))

/** For each sector the one that follows it. */
function readTable(file: Bytes, sectorSize: number): number[] {
  const perSector = sectorSize / 4
  const count = Math.min(file.u32(44), Math.ceil(file.length / sectorSize / perSector) + 1)
  const tables: number[] = []
  for (let i = 0; i < Math.min(count, TABLES_IN_HEADER); i++) tables.push(file.u32(76 + 4 * i))
  // Large files list further tables in separate sectors.
  let next = file.u32(68)
  for (let steps = 0; next < END && tables.length < count && steps < count; steps++) {
    const at = (next + 1) * sectorSize
    for (let i = 0; i < perSector - 1 && tables.length < count; i++) tables.push(file.u32(at + 4 * i))
    next = file.u32(at + sectorSize - 4)
  }
  const followers: number[] = []
  for (const sector of tables) {
    const at = (sector + 1) * sectorSize
    const there = at + sectorSize <= file.length
    for (let i = 0; i < perSector; i++) followers.push(there ? file.u32(at + 4 * i) : 0xffffffff)
  }
  return followers
}

function chain(start: number, table: readonly number[], most: number, what: string, damage: string[]): number[] {
  const sectors: number[] = []
  let at = start
  while (at < END) {
    if (sectors.length > most || at >= table.length) {
      damage.push(`${what} is cut off`)
      break
    }
    sectors.push(at)
    at = table[at] ?? END
  }
  return sectors
}

/** Little-endian numbers. Beyond the end all bytes are zero: truncated tables are read without checks at each step. */
export function bytesOf(source: Uint8Array) {
  const buffer = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const holds = (at: number, size: number) => at >= 0 && at + size <= buffer.length
  return {
    length: buffer.length,
    u8: (at: number) => (holds(at, 1) ? buffer.readUInt8(at) : 0),
    u16: (at: number) => (holds(at, 2) ? buffer.readUInt16LE(at) : 0),
    i16: (at: number) => (holds(at, 2) ? buffer.readInt16LE(at) : 0),
    u32: (at: number) => (holds(at, 4) ? buffer.readUInt32LE(at) : 0),
    i32: (at: number) => (holds(at, 4) ? buffer.readInt32LE(at) : 0),
    slice: (start: number, end: number) => buffer.subarray(Math.max(0, start), Math.max(0, end)),
    utf16: (start: number, characters: number) =>
      buffer.toString('utf16le', Math.max(0, start), Math.max(0, start + 2 * characters)),
  }
}

export type Bytes = ReturnType<typeof bytesOf>
