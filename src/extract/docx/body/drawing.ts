// Finds the text of a drawing, picture or embedded object: text boxes however deep, lettering drawn as a picture, the words
// of a diagram or chart. It follows the paragraph in which the drawing is anchored. Pictures and embedded files are counted.

import { describePicture } from '../../beside.js'
import { countLetters } from '../../letters.js'
import { append } from '../../story/story.js'
import { elementsOf, XmlElement, type XmlNode } from '../../xml/element.js'
import type { Part } from '../parts.js'
import { paragraphsOf, readChart } from './chart.js'
import { chooseAlternative, makeText, type Reader } from './reader.js'

export function readDrawing(element: XmlElement, reader: Reader): void {
  for (const child of elementsOf(element)) {
    switch (child.name) {
      case 'mc:AlternateContent':
        readDrawing(new XmlElement('', {}, [...chooseAlternative(child, reader)]), reader)
        break
      case 'w:txbxContent':
        addBox(child.children, reader)
        break
      case 'v:textpath':
        addLines([child.attributes.string ?? ''], reader)
        break
      case 'dgm:relIds':
        addLines(linesOf(partOf(child.attributes['r:dm'], reader)), reader)
        break
      case 'c:chart':
      case 'cx:chart':
        addChart(partOf(child.attributes['r:id'], reader), reader)
        break
      // Drawings that come from other programs keep their text here.
      case 'a:txBody':
        addLines(paragraphsOf(child), reader)
        break
      case 'a:blip':
      case 'v:imagedata':
        if (Object.keys(child.attributes).some(name => PICTURE.has(name))) reader.tally.pictures++
        readDrawing(child, reader)
        break
      case 'o:OLEObject':
      case 'w:control':
        reader.tally.objects.push(nameOfObject(child, reader))
        break
      default:
        if (/[:}](?:docPr|cNvPr)$/.test(child.name))
          describePicture(reader.tally, child.attributes.title, child.attributes.descr)
        else if (child.name.startsWith('v:')) describePicture(reader.tally, child.attributes.alt)
        readDrawing(child, reader)
    }
  }
}

/** Fields that are open around a box do not include its text. */
function addBox(nodes: readonly XmlNode[], reader: Reader): void {
  const { boxed, boxes, codes, cell, fields } = reader
  Object.assign(reader, { boxed: true, boxes: [], codes: 0, cell: null, fields: [] })
  append(boxes, reader.readBlocks(nodes, reader))
  Object.assign(reader, { boxed, boxes, codes, cell, fields })
}

/** Text outside of any `w:t`: "UDKAST" across the page, the boxes of a diagram. */
function addLines(lines: readonly string[], reader: Reader): void {
  addBox(
    lines.filter(line => line.trim() !== '').map(line => makeParagraph(line, reader)),
    reader,
  )
}

function makeParagraph(value: string, { tally }: Reader): XmlElement {
  tally.putIn += countLetters(value)
  return new XmlElement('w:p', {}, [new XmlElement('w:r', {}, [makeText(value)])])
}

function addChart(part: Part | null, reader: Reader): void {
  if (!part) return
  const { lines, rows } = readChart(part.root)
  // What was drawn onto the chart stands in a part of its own.
  const drawn = part.relationships.filter(r => r.type === 'chartUserShapes' && r.path)
  const over = drawn.flatMap(r => linesOf(reader.parts.at(r.path!)))
  addLines([...lines, ...over], reader)
  if (rows.length === 0) return
  const cell = (text: string): XmlElement => new XmlElement('w:tc', {}, [makeParagraph(text, reader)])
  const table = rows.map(row => new XmlElement('w:tr', {}, row.map(cell)))
  addBox([new XmlElement('w:tbl', {}, table)], reader)
}

function partOf(id: string | undefined, { part, parts }: Reader): Part | null {
  const path = part.relationships.find(r => r.relationshipId === id)?.path
  return path ? parts.at(path) : null
}

const linesOf = (part: Part | null): string[] => (part ? paragraphsOf(part.root) : [])

/** Attributes that name the file of a picture. */
const PICTURE = new Set(['r:embed', 'r:link', 'r:id', 'r:pict', 'r:href'])

/** "Budget.xlsx (Excel.Sheet.12)": the file inside the Word file, and the program it belongs to. */
function nameOfObject({ name, attributes }: XmlElement, { part }: Reader): string {
  if (name === 'w:control') return `control ${attributes['w:name'] ?? ''}`.trim()
  const target = part.relationships.find(r => r.relationshipId === attributes['r:id'])?.target ?? ''
  const file = target.slice(target.lastIndexOf('/') + 1)
  const program = attributes.ProgID ?? 'unknown program'
  return file === '' ? program : `${file} (${program})`
}
