// The bytes of a .zip of documents in, its entries out, each to be read as a file of its own; zips in it are opened, too.
// An import asks here first, since `extract` reads only single documents:
//
//   const entries = listEntries(bytes)
//   if (entries === null) extract(bytes, path)
//   else for (const entry of entries) extract(entry.read(), `${path}/${entry.path}`)

import { ExtractionFailure, emptyFile } from './extractor.js'
import { looksLikeZipOfFiles } from './format/format.js'
import { openArchive } from './zip/archive.js'

export interface ArchiveEntry {
  /** Within the zip, in NFC, with `/` as separator; in a zip inside the zip "inner.zip/referat.docx". */
  readonly path: string
  /** Unpacks the entry. Throws ExtractionFailure: 'encrypted', 'damaged', 'too-large'. */
  read(): Uint8Array
}

/** How deep zips inside zips are opened. Deeper ones are listed as files, of a kind that is not read. */
const DEEPEST = 3
const MOST = 5000

/** Null if it is no zip, or one that is a document (DOCX, ODT). Throws: 'empty', 'damaged', 'too-large'. */
export function listEntries(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  if (!looksLikeZipOfFiles(bytes)) return null
  const entries: ArchiveEntry[] = []
  collect(bytes, '', 1, entries)
  if (entries.length === 0) throw emptyFile('The archive holds no files.')
  return entries
}

function collect(bytes: Uint8Array, prefix: string, depth: number, out: ArchiveEntry[]): void {
  const archive = openArchive(bytes)
  for (const name of archive.names) {
    const path = cleanPath(name)
    if (path === null) continue
    if (out.length >= MOST) {
      throw new ExtractionFailure('too-large', `The archive holds more than ${MOST} files.`, 'Unpack it into folders.')
    }
    const read = () => {
      const before = archive.damage.length
      const content = archive.read(name)
      const wrong = archive.damage[before]
      if (content && wrong === undefined) return content
      throw new ExtractionFailure(
        'damaged',
        `The archive is damaged: ${wrong ?? `${name} is missing`}.`,
        'Fetch it again.',
      )
    }
    const inner = depth < DEEPEST && path.toLowerCase().endsWith('.zip') ? tryRead(read) : null
    if (inner && looksLikeZipOfFiles(inner)) collect(inner, `${prefix}${path}/`, depth + 1, out)
    else out.push({ path: prefix + path, read })
  }
}

/** Null if an inner zip cannot be unpacked; it is listed all the same and fails when it is read. */
function tryRead(read: () => Uint8Array): Uint8Array | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof ExtractionFailure) return null
    throw error
  }
}

/** Null for folders and for the files of operating systems: "__MACOSX/._a.docx", ".DS_Store", "Thumbs.db". */
function cleanPath(name: string): string | null {
  const parts = name
    .normalize('NFC')
    .split(/[/\\]/)
    .filter(part => part !== '' && part !== '.' && part !== '..')
  const file = parts.at(-1)
  if (file === undefined || /[/\\]$/.test(name)) return null
  if (parts[0] === '__MACOSX' || /^(?:\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(file)) return null
  return parts.join('/')
}
