// Finds the text of a drawing, picture or embedded object: text boxes however deep, lettering drawn as a picture, the words
// of a diagram or chart. It follows the paragraph in which the drawing is anchored. Pictures and embedded files are counted.

import { describePicture } from '../../beside.js'
import { countLetters } from '../../letters.js'
import { append } from '../../story/story.js'
import { elementsOf, makeElement, type XmlElement, type XmlNode } from '../../xml/element.js'
import type { Part } from '../parts.js'
import { paragraphsOf, readChart } from './chart.js'
import { chooseAlternative, makeText, type Preparation } from './preparation.js'

export function prepareDrawing(element: XmlElement, preparation: Preparation): void {
  for (const child of elementsOf(element)) {
    switch (child.name) {
      case 'mc:AlternateContent':
        prepareDrawing(makeElement('', {}, [...chooseAlternative(child, preparation)]), preparation)
        break
      case 'w:txbxContent':
        addBox(child.children, preparation)
        break
      case 'v:textpath':
        addLines([child.attributes.string ?? ''], preparation)
        break
      case 'dgm:relIds':
        addLines(linesOf(partOf(child.attributes['r:dm'], preparation)), preparation)
        break
      case 'c:chart':
      case 'cx:chart':
        addChart(partOf(child.attributes['r:id'], preparation), preparation)
        break
      // Drawings that come from other programs keep their text here.
      case 'a:txBody':
        addLines(paragraphsOf(child), preparation)
        break
      case 'a:blip':
      case 'v:imagedata':
        if (Object.keys(child.attributes).some(name => PICTURE.has(name))) preparation.tally.pictures++
        prepareDrawing(child, preparation)
        break
      case 'o:OLEObject':
      case 'w:control':
        preparation.tally.objects.push(nameOfObject(child, preparation))
        break
      default:
        if (/[:}](?:docPr|cNvPr)$/.test(child.name))
          describePicture(preparation.tally, child.attributes.title, child.attributes.descr)
        else if (child.name.startsWith('v:')) describePicture(preparation.tally, child.attributes.alt)
        prepareDrawing(child, preparation)
    }
  }
}

/** Fields that are open around a box do not include its text. */
function addBox(nodes: readonly XmlNode[], preparation: Preparation): void {
  const { boxed, boxes, codes, cell, fields } = preparation
  Object.assign(preparation, { boxed: true, boxes: [], codes: 0, cell: null, fields: [] })
  append(boxes, preparation.readBlocks(nodes, preparation))
  Object.assign(preparation, { boxed, boxes, codes, cell, fields })
}

/** Text outside of any `w:t`: "UDKAST" across the page, the boxes of a diagram. */
function addLines(lines: readonly string[], preparation: Preparation): void {
  const shown = lines.filter(line => line.trim() !== '')
  const paragraphs = shown.map(line => makeParagraph(line, preparation))
  addBox(paragraphs, preparation)
}

function makeParagraph(value: string, { tally }: Preparation): XmlElement {
  tally.putIn += countLetters(value)
  return makeElement('w:p', {}, [makeElement('w:r', {}, [makeText(value)])])
}

function addChart(part: Part | null, preparation: Preparation): void {
  if (!part) return
  const { lines, rows } = readChart(part.root)
  // What was drawn onto the chart stands in a part of its own.
  const drawn = part.relationships.filter(r => r.type === 'chartUserShapes' && r.path)
  const over = drawn.flatMap(r => linesOf(preparation.parts.at(r.path!)))
  addLines([...lines, ...over], preparation)
  if (rows.length === 0) return
  const cell = (text: string): XmlElement => makeElement('w:tc', {}, [makeParagraph(text, preparation)])
  const table = rows.map(row => makeElement('w:tr', {}, row.map(cell)))
  addBox([makeElement('w:tbl', {}, table)], preparation)
}

function partOf(id: string | undefined, { part, parts }: Preparation): Part | null {
  const path = part.relationships.find(r => r.relationshipId === id)?.path
  return path ? parts.at(path) : null
}

const linesOf = (part: Part | null): string[] => (part ? paragraphsOf(part.root) : [])

/** Attributes that name the file of a picture. */
const PICTURE = new Set(['r:embed', 'r:link', 'r:id', 'r:pict', 'r:href'])

/** "Budget.xlsx (Excel.Sheet.12)": the file inside the Word file, and the program it belongs to. */
function nameOfObject({ name, attributes }: XmlElement, { part }: Preparation): string {
  if (name === 'w:control') return `control ${attributes['w:name'] ?? ''}`.trim()
  const target = part.relationships.find(r => r.relationshipId === attributes['r:id'])?.target ?? ''
  const file = target.slice(target.lastIndexOf('/') + 1)
  const program = attributes.ProgID ?? 'unknown program'
  return file === '' ? program : `${file} (${program})`
}
