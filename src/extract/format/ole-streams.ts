// The bytes of an OLE container (Office before 2007) in, the names of its streams out. Does not read the streams,
// but for the one flag that says whether the Word document in it is encrypted.

export interface OleStreams {
  readonly names: readonly string[]
  readonly wordEncrypted: boolean
  /** Whether the list of streams could be followed to its end. */
  readonly complete: boolean
}

/** No directory of a document is longer, in sectors. */
const LONGEST = 4096

/** Expects bytes that begin with the container's mark; never throws. */
export function listOleStreams(bytes: Uint8Array): OleStreams {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 512) return { names: [], wordEncrypted: false, complete: false }
  const sectorSize = 1 << Math.min(16, view.readUInt16LE(30))
  const names: string[] = []
  let wordEncrypted = false
  let sector = view.readUInt32LE(48)
  let complete = true
  for (let steps = 0; sector < 0xfffffffa; steps++) {
    const start = (sector + 1) * sectorSize
    if (steps === LONGEST || start + sectorSize > view.length) {
      complete = false
      break
    }
    for (let at = start; at < start + sectorSize; at += 128) {
      const length = view.readUInt16LE(at + 64)
      if (length < 2 || length > 64) continue
      const name = view.toString('utf16le', at, at + length - 2)
      names.push(name)
      if (name === 'WordDocument') wordEncrypted = isEncrypted(view, (view.readUInt32LE(at + 116) + 1) * sectorSize)
    }
    sector = nextSector(view, sector, sectorSize)
  }
  return { names, wordEncrypted, complete }
}

/** The sector that follows in the chain, from the table whose first 109 parts the header lists. */
function nextSector(view: Buffer, sector: number, sectorSize: number): number {
  const perTable = sectorSize / 4
  const table = Math.floor(sector / perTable)
  if (table >= 109) return 0xffffffff
  const at = (view.readUInt32LE(76 + 4 * table) + 1) * sectorSize + 4 * (sector % perTable)
  return at + 4 <= view.length ? view.readUInt32LE(at) : 0xfffffff9
}

/** Bit 8 of the flags in the head of a Word document. */
function isEncrypted(view: Buffer, start: number): boolean {
  return (
    start + 12 <= view.length && view.readUInt16LE(start) === 0xa5ec && (view.readUInt16LE(start + 10) & 0x0100) !== 0
  )
}
