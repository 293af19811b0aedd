// The XML of Word files: mammoth's prefixes for its namespaces, the usual ones and those of the strict standard.

import type { Dialect } from '../xml/dialect.js'

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

export const WORD: Dialect = {
  file: 'Word file',
  prefixOf: uri => PREFIXES.get(uri),
  text: new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t', 'c:v', 'cx:v', 'cx:pt']),
  skipped: new Set(
    `w:proofErr w:bookmarkStart w:bookmarkEnd w:lastRenderedPageBreak w:noProof w:lang w:color w:szCs w:bCs w:iCs w:kern
     w:keepNext w:keepLines w:widowControl w:lsdException w:tcW w:tblW w:gridCol w:shd w:jc w:autoSpaceDE w:autoSpaceDN
     w:adjustRightInd w:rsid w:top w:left w:bottom w:right w:insideH w:insideV`.split(/\s+/),
  ),
}
