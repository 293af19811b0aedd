// Recognises kinds of files that are not read by their first bytes, so that a refusal can say what the file is.

const SIGNATURES: readonly (readonly [start: string, kind: string])[] = [
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['II*\0', 'a picture (TIFF)'],
  ['MM\0*', 'a picture (TIFF)'],
  ['BM', 'a picture (BMP)'],
  ['RIFF', 'a picture or a recording'],
  ['\x1f\x8b', 'a packed file (GZIP)'],
  ['7z\xbc\xaf', 'an archive (7z)'],
  ['Rar!', 'an archive (RAR)'],
  ['BZh', 'a packed file (BZIP2)'],
  ['\xfd7zXZ', 'a packed file (XZ)'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a database'],
  ['ID3', 'a recording (MP3)'],
  ['\xffWPC', 'a WordPerfect document'],
  ['\x31\xbe\0\0', 'a Windows Write document'],
  ['%!PS', 'a PostScript file'],
]

/** What the file is, if it is of a kind that no extractor reads; otherwise null. */
export function findForeignKind(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 0, 16)
  const found = SIGNATURES.find(([start]) => head.startsWith(start))?.[1]
  // Two letters are weak evidence: a text may begin "BM 2019", a program or picture soon holds a NUL.
  if (found && /^(?:BM|MZ)/.test(head) && !latin1(bytes, 0, 64).includes('\0')) return null
  if (!found && head.slice(4, 8) === 'ftyp') return 'a recording (MP4)'
  return found ?? null
}

/** Bytes as characters of the same number, for comparing with patterns. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    start,
    Math.min(end, bytes.length),
  )
}
