// A document as paragraphs and tables, as readers of RTF, ODT, HTML and DOC make it; from then on it is like a DOCX.

import { addTo } from '../../model/count.js'
import { withPlainSigns } from '../symbol.js'
import type { DocumentNode, ParagraphNode, RunNode, TableCellNode, TableNode } from './document-tree.js'
import { BOOKMARK, type ParagraphFacts, type ParagraphSpacing } from './paragraph-facts.js'
import { Tally } from './tally.js'

export class Story {
  readonly tally = new Tally()
  readonly facts: ParagraphFacts[] = []
  /** The number of characters of each size, in half points; the most frequent size is that of body text. */
  readonly sizes = new Map<number, number>()
  readonly body: DocumentNode[] = []
  readonly headers: DocumentNode[][] = []
  readonly footers: DocumentNode[][] = []
  /** Footnotes and endnotes with the marks that stand in the text, in the order of the marks. */
  readonly notes: { readonly mark: string; readonly nodes: readonly DocumentNode[] }[] = []
  /** What could not be read, in words. */
  readonly damage: string[] = []
}

/** How a paragraph looks, as far as the file says. */
export interface ParagraphLook extends ParagraphSpacing {
  /** The names of its style and those it is based on, nearest first: "heading 1", "Title". */
  readonly styles?: readonly string[]
  /** The number or mark as printed, without the space behind it. */
  readonly label?: { readonly text: string; readonly list: string; readonly level: number } | undefined
  /** Whether it stands in a text box or frame. */
  readonly boxed?: boolean
}

export interface RunLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** In half points, or null if the file does not say. */
  readonly size: number | null
}

/** Adds many items, which as arguments of one call might not fit on the stack. */
export function append<T>(target: T[], items: Iterable<T>): void {
  for (const item of items) target.push(item)
}

export const PLAIN: RunLook = { bold: false, italic: false, underline: false, size: null }

/** OpenDocument's names for the styles of a table of contents, which are changed into Word's ("toc 1"). */
const CONTENTS = /^Contents (?=\d)/

export function makeParagraph(story: Story, children: readonly DocumentNode[], look: ParagraphLook): ParagraphNode {
  const { styles: written = [], outline, before, after, left, contextual, label, boxed = false } = look
  const styles = written.map(name => name.replace(CONTENTS, 'toc '))
  const format = { before, after, left, outline, contextual }
  story.facts.push({
    style: { id: styles[0] ?? '', names: styles, run: {} },
    format,
    label: label
      ? {
          text: label.text === '' ? '' : `${label.text} `,
          bullet: !/[\p{L}\p{N}]/u.test(label.text),
          level: label.level,
          list: label.list,
          left,
        }
      : null,
    boxed,
    runsOn: false,
  })
  const mark: DocumentNode = { type: 'bookmarkStart', name: `${BOOKMARK}${story.facts.length - 1}` }
  return { type: 'paragraph', children: [mark, ...children] }
}

export function makeRun(story: Story, content: readonly DocumentNode[], look: RunLook): RunNode {
  const children = content.map(node => (node.type === 'text' ? { ...node, value: withPlainSigns(node.value) } : node))
  const { bold, italic, underline, size } = look
  if (size !== null) {
    let length = 0
    for (const child of children) if (child.type === 'text') length += child.value.length
    addTo(story.sizes, size, length)
  }
  return {
    type: 'run',
    children,
    isBold: bold,
    isItalic: italic,
    isUnderline: underline,
    fontSize: size === null ? null : size / 2,
  }
}

export interface CellDraft {
  readonly nodes: readonly DocumentNode[]
  readonly colSpan: number
  readonly rowSpan: number
}

export function makeTable(rows: readonly (readonly CellDraft[])[]): TableNode {
  return {
    type: 'table',
    children: rows.map(cells => ({
      type: 'tableRow',
      children: cells.map(
        ({ nodes, colSpan, rowSpan }): TableCellNode => ({ type: 'tableCell', children: nodes, colSpan, rowSpan }),
      ),
    })),
  }
}
