// Labels in frames beside their text ("Beslutning"): each begins the paragraph that it stands level with.

import { elementsOf, textOf, type XmlElement, type XmlNode } from '../../xml/element.js'

/** A longer text in a frame is no label, in letters. */
const LONGEST = 30

/** What is anchored to the page begins in its left margin if it is no further in than this, in twips. */
const MARGIN = 2000

/** A frame that begins lower than this below its anchor stands below it, in twips. */
const LEVEL = 120

/** Those of the paragraphs side by side that are such labels: each alone in its frame, above a paragraph of text. */
export function findMarginLabels(nodes: readonly XmlNode[]): ReadonlySet<XmlNode> {
  const blocks = nodes.filter((n): n is XmlElement => n.type === 'element' && (n.name === 'w:p' || n.name === 'w:tbl'))
  return new Set(
    blocks.filter((block, i) => {
      const [above, below] = [blocks[i - 1], blocks[i + 1]]
      if (!isLabel(block) || below?.name !== 'w:p' || (above && frameOf(above))) return false
      return !frameOf(below) && lengthOf(below) > 0
    }),
  )
}

const frameOf = (block: XmlElement) => block.first('w:pPr')?.first('w:framePr')?.attributes

const lengthOf = (block: XmlElement): number => textOf(block, 'w:t').trim().length

function isLabel(block: XmlElement): boolean {
  const frame = frameOf(block)
  const length = lengthOf(block)
  if (!frame || length === 0 || length > LONGEST || elementsOf(block, 'w:pPr').some(p => p.first('w:numPr')))
    return false
  const [x, y] = [Number(frame['w:x'] ?? 0), Number(frame['w:y'] ?? 0)]
  if (frame['w:vAnchor'] !== 'text' || y > LEVEL || frame['w:xAlign'] === 'right' || frame['w:xAlign'] === 'center')
    return false
  return frame['w:hAnchor'] === 'page' ? x < MARGIN : x <= 0
}
