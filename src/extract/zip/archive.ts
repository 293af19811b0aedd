// Unpacks parts of a zip by name, within limits whatever it claims of itself. Of a truncated one, what is left.

import { constants, crc32, inflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { ExtractionFailure, encryptedFile } from '../extractor.js'

interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  /** Null if it is not known, because the zip is truncated. */
  readonly packedSize: number | null
  readonly crc: number | null
  /** Offset of the local header. */
  readonly header: number
}

/** The most bytes unpacked for one part, and for all. A minute book of 1,000 pages has about 20 MB of XML. */
const MAX_PART = 96 * 1024 * 1024
const MAX_TOTAL = 160 * 1024 * 1024
const MAX_ENTRIES = 20_000

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

export type Archive = ReturnType<typeof openArchive>

export function openArchive(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damage: string[] = []
  const entries = new Map<string, Entry>()
  let listed = readDirectory(bytes, view)
  if (!listed) {
    damage.push('the archive is cut off or its directory is damaged')
    listed = findLocalHeaders(bytes, view)
  }
  if (listed.length === MAX_ENTRIES) damage.push(`of its parts only ${MAX_ENTRIES} are read`)
  // Case does not matter in names of parts. Of two parts with one name the first counts, as in Word.
  for (const entry of listed) {
    const key = partKey(entry.name)
    if (!entries.has(key)) entries.set(key, entry)
  }
  let total = 0
  return {
    /** What is wrong, as far as it was noticed. */
    damage: damage as readonly string[],
    /** As written, in the order of the zip. */
    names: [...entries.values()].map(entry => entry.name),
    has: (name: string) => entries.has(partKey(name)),
    /** The bytes of the part, or null if there is no such part. */
    read: (name: string) => {
      const entry = entries.get(partKey(name))
      if (!entry) return null
      const part = unpack(bytes, view, entry, Math.min(MAX_PART, MAX_TOTAL - total), damage)
      total += part.length
      return part
    },
  }
}

const partKey = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] | null {
  let end = bytes.length - 22
  const earliest = Math.max(0, end - 0xffff)
  while (end >= earliest && view.getUint32(end, true) !== END) end--
  if (end < earliest || end < 0) return null
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const told = view.getUint32(end + 16, true)
  // If there is something before the zip, offsets are wrong, but the directory is still right before its end record.
  const zip64 = told === 0xffffffff || count === 0xffff
  let at = zip64 ? zip64Directory(view, end) : told
  if (at === null || at + 4 > bytes.length || view.getUint32(at, true) !== CENTRAL) at = end - size
  const shift = zip64 ? 0 : Math.max(0, at - told)
  const entries: Entry[] = []
  while (at >= 0 && at + 46 <= end && view.getUint32(at, true) === CENTRAL && entries.length < MAX_ENTRIES) {
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const large = readLargeSizes(view, at, nameLength, extraLength, end)
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: large.packed,
      crc: view.getUint32(at + 16, true),
      header: large.header + shift,
    })
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  return entries.length === 0 ? null : entries
}

function zip64Directory(view: DataView, end: number): number | null {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null
  const record = Number(view.getBigUint64(locator + 8, true))
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) return null
  return Number(view.getBigUint64(record + 48, true))
}

/** A size of 2³² − 1 means that the extra field has the size. */
function readLargeSizes(view: DataView, at: number, nameLength: number, extraLength: number, end: number) {
  let packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  let header = view.getUint32(at + 42, true)
  let field = at + 46 + nameLength
  const last = Math.min(end, field + extraLength)
  while (field + 4 <= last) {
    const length = view.getUint16(field + 2, true)
    if (view.getUint16(field, true) === 1) {
      let value = field + 4
      const read = (): number => {
        const number = value + 8 <= last ? Number(view.getBigUint64(value, true)) : 0
        value += 8
        return number
      }
      if (unpacked === 0xffffffff) read()
      if (packed === 0xffffffff) packed = read()
      if (header === 0xffffffff) header = read()
    }
    field += 4 + length
  }
  return { packed, header }
}

/** For a zip without a directory: finds every local header. */
function findLocalHeaders(bytes: Uint8Array, view: DataView): Entry[] {
  const entries: Entry[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = Buffer.from([0x50, 0x4b, 0x03, 0x04])
  let at = buffer.indexOf(mark)
  while (at >= 0 && at + 30 <= bytes.length && entries.length < MAX_ENTRIES) {
    const flags = view.getUint16(at + 6, true)
    const nameLength = view.getUint16(at + 26, true)
    const streamed = (flags & 8) !== 0
    const packedSize = streamed ? null : view.getUint32(at + 18, true)
    entries.push({
      name: decodeName(bytes.subarray(at + 30, at + 30 + nameLength)),
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) === 1,
      packedSize,
      crc: streamed ? null : view.getUint32(at + 14, true),
      header: at,
    })
    // Skips the data, since a zip inside this one has headers of its own.
    const next = at + 30 + nameLength + view.getUint16(at + 28, true) + (packedSize ?? 0)
    at = buffer.indexOf(mark, next + 4 <= bytes.length && view.getUint32(next, true) === LOCAL ? next : at + 4)
  }
  return entries
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number, damage: string[]): Uint8Array {
  if (entry.encrypted) throw encryptedFile()
  const { header } = entry
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) {
    damage.push(`${entry.name} is missing`)
    return new Uint8Array()
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const packed = bytes.subarray(start, entry.packedSize === null ? undefined : start + entry.packedSize)
  if (entry.packedSize !== null && packed.length < entry.packedSize) damage.push(`${entry.name} is cut off`)
  const part = inflate(packed, entry, limit, damage)
  if (entry.crc !== null && crc32(part) !== entry.crc) damage.push(`${entry.name} does not match its checksum`)
  return part
}

function inflate(packed: Uint8Array, entry: Entry, limit: number, damage: string[]): Uint8Array {
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge(`${entry.name}: more than ${limit >> 20} MB`)
    return packed
  }
  if (entry.method !== 8) {
    damage.push(`${entry.name} is packed in a way that is not known (${entry.method})`)
    return new Uint8Array()
  }
  try {
    // With this flush, a truncated stream gives what it holds.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge(`${entry.name}: more than ${limit >> 20} MB`)
    }
    damage.push(`${entry.name} cannot be unpacked`)
    return new Uint8Array()
  }
}

/** UTF-8, or the code page of DOS that Windows used before. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(Buffer.from(bytes), 'cp850')
  }
}

function tooLarge(what: string): ExtractionFailure {
  return new ExtractionFailure(
    'too-large',
    `The file unpacks to more than is read (${what}).`,
    'Open it in the program that made it and save it anew, or split it into smaller files.',
  )
}
