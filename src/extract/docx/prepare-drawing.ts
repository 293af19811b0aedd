// A drawing, picture or embedded object in, the paragraphs that can be read in it out: text boxes wherever they are
// nested, lettering drawn as a picture, the words of a diagram. They follow the paragraph that the drawing hangs on.

import { append, chooseAlternative, type Preparation, textOf } from './preparation.js'
import { countLetters } from './tally.js'
import { makeElement, type XmlElement, type XmlNode } from './xml.js'

/** `readBlocks` prepares the paragraphs and tables of a text box. */
export function prepareDrawing(
  element: XmlElement,
  preparation: Preparation,
  readBlocks: (nodes: readonly XmlNode[]) => XmlNode[],
): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    switch (child.name) {
      case 'mc:AlternateContent':
        prepareDrawing(makeElement('', {}, [...chooseAlternative(child, preparation)]), preparation, readBlocks)
        break
      case 'w:txbxContent':
        append(
          preparation.boxes,
          inBox(preparation, () => readBlocks(child.children)),
        )
        break
      case 'v:textpath':
        addLines([child.attributes.string ?? ''], preparation, readBlocks)
        break
      case 'dgm:relIds':
        addLines(linesOfDiagram(child.attributes['r:dm'], preparation), preparation, readBlocks)
        break
      case 'c:chart':
        addLines(linesOfDiagram(child.attributes['r:id'], preparation), preparation, readBlocks)
        break
      case 'a:blip':
      case 'v:imagedata':
        preparation.tally.pictures++
        break
      default:
        prepareDrawing(child, preparation, readBlocks)
    }
  }
}

/** Fields that are open around a box do not reach into it. */
function inBox(preparation: Preparation, read: () => XmlNode[]): XmlNode[] {
  const { boxed, boxes, codes, cell } = preparation
  const fields = preparation.fields.splice(0)
  preparation.codes = 0
  preparation.cell = null
  preparation.boxed = true
  preparation.boxes = []
  const blocks = read()
  preparation.fields.splice(0, preparation.fields.length, ...fields)
  preparation.codes = codes
  preparation.cell = cell
  preparation.boxed = boxed
  preparation.boxes = boxes
  return blocks
}

/** Text that stands in no `w:t`: "UDKAST" across the page, the boxes of a diagram. */
function addLines(
  lines: readonly string[],
  preparation: Preparation,
  readBlocks: (nodes: readonly XmlNode[]) => XmlNode[],
): void {
  for (const value of lines) {
    if (value.trim() === '') continue
    preparation.tally.putIn += countLetters(value)
    const text = makeElement('w:t', {}, [{ type: 'text', value }])
    const paragraph = makeElement('w:p', {}, [makeElement('w:r', {}, [text])])
    append(
      preparation.boxes,
      inBox(preparation, () => readBlocks([paragraph])),
    )
  }
}

function linesOfDiagram(id: string | undefined, { part, parts }: Preparation): string[] {
  const path = part.relationships.find(r => r.relationshipId === id)?.path
  const root = path ? parts.at(path)?.root : undefined
  return root ? paragraphsOf(root) : []
}

function paragraphsOf(element: XmlElement): string[] {
  if (element.name === 'a:p') return [textOf(element, 'a:t')]
  return element.children.flatMap(child => (child.type === 'element' ? paragraphsOf(child) : []))
}
