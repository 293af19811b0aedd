// The zip of a Word file in, its parts out, by their relationships or else by their usual names.

import { ExtractionFailure } from '../extractor.js'
import type { Dialect } from '../xml/element.js'
import { elementsOf, type XmlElement } from '../xml/element.js'
import { readXml } from '../xml/read.js'
import type { Archive } from '../zip/archive.js'

export interface Relationship {
  readonly relationshipId: string
  /** The last word of the type's address: `styles`, `header`, `hyperlink` … */
  readonly type: string
  /** As written; `path` is the part of the file that it means, or null. */
  readonly target: string
  readonly path: string | null
}

export interface Part {
  readonly path: string
  readonly root: XmlElement
  readonly relationships: readonly Relationship[]
}

export type Parts = ReturnType<typeof openParts>

export function openParts(archive: Archive) {
  const damage: string[] = []
  const load = (path: string): Part | null => {
    const bytes = archive.read(path)
    if (!bytes) return null
    const xml = readXml(bytes, WORD)
    if (!xml) {
      damage.push(`${path} holds no XML`)
      return null
    }
    if (xml.broken) damage.push(`${path}: ${xml.broken}`)
    return { path, root: xml.root, relationships: readRelationships(archive, path) }
  }

  const path = readRelationships(archive, '').find(
    r => r.type === 'officeDocument' && r.path && archive.has(r.path),
  )?.path
  const document = load(path ?? 'word/document.xml')
  if (!document) throw damaged([...archive.damage, ...damage], 'it holds no document part')
  if (!document.root.first('w:body')) {
    throw damaged([...archive.damage, ...damage], `its main part is no Word document (${document.root.name})`)
  }
  const cache = new Map<string, Part | null>()
  const at = (wanted: string): Part | null => {
    if (!cache.has(wanted)) {
      if (!archive.has(wanted)) damage.push(`${wanted} is missing`)
      cache.set(wanted, load(wanted))
    }
    return cache.get(wanted) ?? null
  }
  return {
    document,
    at,
    /** The bytes of a part that is not XML. */
    bytes: (wanted: string) => archive.read(wanted),
    /** The part of this type that the document names, or that stands at the usual place. */
    related: (type: string) => {
      const told = document.relationships.find(r => r.type === type && r.path)?.path
      const usual = `${folderOf(document.path)}${type}.xml`
      return told || archive.has(usual) ? at(told ?? usual) : null
    },
    /** What could not be read, in words. */
    get damage() {
      return [...archive.damage, ...damage]
    },
  }
}

function damaged(damage: readonly string[], why: string): ExtractionFailure {
  const reason = `The Word file is damaged: ${[...damage, why].slice(0, 3).join('; ')}.`
  return new ExtractionFailure(
    'damaged',
    reason,
    'Get the file again from where it came from, or open and save it in Word.',
  )
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The relationships of a part, or with an empty path those of the whole package. */
function readRelationships(archive: Archive, path: string): Relationship[] {
  const folder = folderOf(path)
  const bytes = archive.read(`${folder}_rels/${path.slice(folder.length)}.rels`)
  return elementsOf(bytes && readXml(bytes, WORD)?.root).flatMap(({ attributes }) => {
    const { Id: relationshipId, Target: target, Type = '', TargetMode } = attributes
    if (relationshipId === undefined || target === undefined) return []
    const path = TargetMode === 'External' ? null : resolve(folder, target)
    return [{ relationshipId, target, type: Type.slice(Type.lastIndexOf('/') + 1), path }]
  })
}

function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'relationships'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:word', 'office-word'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'wordml'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
])

/** The XML of Word files: mammoth's prefixes for its namespaces, the usual ones and those of the strict standard. */
const WORD: Dialect = {
  file: 'Word file',
  prefixOf: uri => PREFIXES.get(uri),
  text: new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t', 'c:v', 'cx:v', 'cx:pt']),
  skipped: new Set(
    `w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:noProof w:lang w:color w:szCs w:bCs w:iCs w:kern
     w:keepNext w:keepLines w:widowControl w:lsdException w:tcW w:tblW w:gridCol w:shd w:jc w:autoSpaceDE w:autoSpaceDN
     w:adjustRightInd w:rsid w:top w:left w:bottom w:right w:insideH w:insideV`.split(/\s+/),
  ),
}
