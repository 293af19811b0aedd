// The bytes of a ZIP file in, the names of its entries out, without unpacking. Also from a file that was cut short.

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
/** More entries than any document has. */
const MOST_NAMES = 20_000

/** Names with `/` as separator, in file order; null where the bytes are no ZIP file. */
export function listZipNames(bytes: Uint8Array): string[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 22 && !isLocal(view, 0)) return null
  const end = findEnd(view)
  const names = end === -1 ? null : centralNames(view, view.readUInt32LE(end + 16), view.readUInt16LE(end + 10))
  if (names) return names
  return isLocal(view, 0) ? localNames(view) : null
}

/** The end record stands in the last 64 KiB, before a comment. */
function findEnd(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - 0xffff); at--) {
    if (view[at] === 0x50 && view.readUInt32LE(at) === END) return at
  }
  return -1
}

function centralNames(view: Buffer, start: number, count: number): string[] | null {
  const names: string[] = []
  let at = start
  while (names.length < Math.min(count, MOST_NAMES)) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== CENTRAL) return null
    const length = view.readUInt16LE(at + 28)
    names.push(nameAt(view, at + 46, length))
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return names
}

function localNames(view: Buffer): string[] {
  const names: string[] = []
  let at = 0
  while (names.length < MOST_NAMES && isLocal(view, at)) {
    const length = view.readUInt16LE(at + 26)
    names.push(nameAt(view, at + 30, length))
    const body = at + 30 + length + view.readUInt16LE(at + 28)
    const size = view.readUInt32LE(at + 18)
    // Written as a stream, an entry does not say its size: look for the next one.
    at = size > 0 && isLocal(view, body + size) ? body + size : view.indexOf('PK\x03\x04', body, 'latin1')
  }
  return names
}

function isLocal(view: Buffer, at: number): boolean {
  return at >= 0 && at + 30 <= view.length && view.readUInt32LE(at) === LOCAL
}

function nameAt(view: Buffer, start: number, length: number): string {
  return view.toString('utf8', start, start + length).replaceAll('\\', '/')
}
