// Finds the format of a file by its content and, if that is not enough, its name. Refuses files that are not documents.
// Looks only at magic numbers and the names of parts; whether a file is damaged is for its extractor to find out.

import type { ExtractionNote, Format } from '../../model/extracted-text.js'
import { damagedFile, ExtractionFailure, emptyFile, encryptedFile, note } from '../extractor.js'
import { openOle } from '../ole/ole.js'
import { openArchive } from '../zip/archive.js'
import { findForeignKind, latin1 } from './signature.js'
import { findTextKind } from './text-kind.js'

const ENDINGS: Readonly<Record<Format, string>> = {
  pdf: 'pdf',
  docx: 'docx docm dotx dotm',
  doc: 'doc dot',
  rtf: 'rtf',
  odt: 'odt ott fodt',
  html: 'html htm xhtml mht mhtml',
  txt: 'txt text md markdown asc',
}
const FORMATS = new Map(
  (Object.entries(ENDINGS) as [Format, string][]).flatMap(([format, endings]) =>
    endings.split(' ').map(ending => [ending, format] as const),
  ),
)

/** Endings of text files that hold data, not minutes. */
const DATA = new Set(
  'json jsonl csv tsv xml svg yaml yml toml ini cfg js mjs cjs ts css sql log py sh bat ps1 eml ics vcf php'.split(' '),
)

/** `name` may be a path. Throws: 'empty', 'encrypted' (Office), 'unsupported', 'damaged' (cut beyond telling). */
export function findFormat(
  bytes: Uint8Array,
  name: string,
): { readonly format: Format; readonly notes: readonly ExtractionNote[] } {
  const ending = endingOf(name)
  const hint = FORMATS.get(ending)
  const format = formatOf(bytes, hint, ending)
  const named = hint ?? (KNOWN_ELSEWHERE.has(ending) ? ending : undefined)
  if (named === undefined || named === format) return { format, notes: [] }
  const message = `The name ends in .${ending}, but the content is ${ARTICLE[format]}; it was read as that.`
  return { format, notes: [note('wrong-extension', message)] }
}

const KNOWN_ELSEWHERE = new Set('xls xlsx ppt pptx ods odp zip jpg jpeg png tif tiff gif msg eml pages'.split(' '))

const ARTICLE: Readonly<Record<Format, string>> = {
  pdf: 'a PDF file',
  docx: 'a Word file (DOCX)',
  doc: 'an old Word file (DOC)',
  rtf: 'an RTF file',
  odt: 'an OpenDocument text (ODT)',
  html: 'a web page (HTML)',
  txt: 'plain text',
}

function formatOf(bytes: Uint8Array, hint: Format | undefined, ending: string): Format {
  if (bytes.length === 0) throw emptyFile()
  const head = latin1(bytes, 0, 1024)
  // PDF readers also accept a file that begins with a mail header or a byte order mark.
  if (head.includes('%PDF-')) return 'pdf'
  const names = namesIn(bytes)
  if (names) return zipFormat(bytes, names, hint)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleFormat(bytes, hint)
  if (/^(?:\xef\xbb\xbf)?\s{0,64}\{\\rtf/.test(head)) return 'rtf'
  const foreign = findForeignKind(bytes)
  if (foreign) throw unsupported(`The file is ${foreign}.`)
  return textFormat(bytes, hint, ending)
}

/** Whether the bytes are a zip of files, and not a document in the form of a zip. */
export function looksLikeZipOfFiles(bytes: Uint8Array): boolean {
  const names = namesIn(bytes)
  if (names === null || kindOfOpenDocument(bytes) !== undefined) return false
  return !names.some(n => /^(?:word|xl|ppt)\/|\.iwa$|^\[Content_Types\]\.xml$/.test(n))
}

const EMPTY_ZIP = 'PK\x05\x06'

/** The names of the entries of a zip; null if the bytes are not a zip. */
function namesIn(bytes: Uint8Array): string[] | null {
  const head = latin1(bytes, 0, 4)
  if (head === EMPTY_ZIP) return []
  // An entry or, in a zip that was split, the mark before the first entry.
  if (!/^PK(?:\x03\x04|\x07\x08)/.test(head)) return null
  const { names } = openArchive(bytes)
  return names.length === 0 ? null : names.map(name => name.replaceAll('\\', '/'))
}

/** An OpenDocument file begins with its kind, uncompressed. */
function kindOfOpenDocument(bytes: Uint8Array): string | undefined {
  return /^PK\x03\x04.{26}mimetype.{0,40}?application\/vnd\.oasis\.opendocument\.([a-z-]+)/s.exec(
    latin1(bytes, 0, 200),
  )?.[1]
}

function zipFormat(bytes: Uint8Array, names: readonly string[], hint: Format | undefined): Format {
  if (names.some(n => n.startsWith('word/'))) return 'docx'
  const kind = kindOfOpenDocument(bytes)
  if (kind?.startsWith('text')) return 'odt'
  if (kind) throw unsupported(`The file is an OpenDocument ${kind}.`)
  if (names.some(n => n.startsWith('xl/'))) throw unsupported('The file is an Excel workbook.')
  if (names.some(n => n.startsWith('ppt/'))) throw unsupported('The file is a PowerPoint presentation.')
  if (names.some(n => n.endsWith('.iwa'))) throw unsupported('The file is an Apple Pages, Numbers or Keynote document.')
  if (hint === 'odt' && names.includes('content.xml')) return 'odt'
  // The remaining part of a truncated DOCX may hold only these.
  if (names.includes('[Content_Types].xml') || names.includes('_rels/.rels') || hint === 'docx') return 'docx'
  if (hint === 'odt') return 'odt'
  if (names.length === 0) throw emptyFile('The archive holds no files.')
  throw unsupported('The file is a ZIP archive.')
}

function oleFormat(bytes: Uint8Array, hint: Format | undefined): Format {
  const ole = openOle(bytes)
  const has = (name: string) => ole.names.includes(name)
  if (has('EncryptedPackage')) throw encryptedFile()
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) throw unsupported('The file is an Excel workbook.')
  if (has('PowerPoint Document')) throw unsupported('The file is a PowerPoint presentation.')
  if (ole.names.some(n => n.startsWith('__substg1.0_'))) throw unsupported('The file is an Outlook message.')
  // Truncated before the list of streams: the mark of a Word document is in the first sector.
  if (hint === 'doc' || (bytes[512] === 0xec && bytes[513] === 0xa5)) return 'doc'
  if (ole.damage.length === 0) throw unsupported('The file is an Office container without a Word document.')
  throw damagedFile('The file is an Office file cut short.')
}

function textFormat(bytes: Uint8Array, hint: Format | undefined, ending: string): Format {
  const kind = findTextKind(bytes, hint === 'html')
  if (kind === 'blank') throw emptyFile('The file holds nothing but blanks.')
  if (kind === 'binary') {
    const what = hint && hint !== 'txt' ? `neither ${ARTICLE[hint]}, as its name says, nor` : 'not'
    throw unsupported(`The content is ${what} of any kind that is read.`)
  }
  if (kind === 'html') return 'html'
  if (kind === 'flat-odt') return 'odt'
  if (kind === 'xml' || DATA.has(ending)) throw unsupported('The file holds data, not a document.')
  return 'txt'
}

function unsupported(reason: string): ExtractionFailure {
  return new ExtractionFailure('unsupported', reason, 'Save the minutes as PDF, DOCX or text.')
}

/** The ending of a file's name in lower case, without the dot; empty if there is none. */
function endingOf(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const dot = file.lastIndexOf('.')
  return dot <= 0 ? '' : file.slice(dot + 1).toLowerCase()
}
