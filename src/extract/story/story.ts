// A document as a word processor keeps it: paragraphs and tables as nodes, and what is known of each paragraph. The readers
// of RTF, ODT, HTML and DOC make it; from then on it is treated like a DOCX.

import { addTo } from '../../model/count.js'
import { withPlainSigns } from '../symbol.js'
import type { DocumentNode, ParagraphNode, ParagraphSpacing, RunLook, RunNode } from './document-tree.js'
import { Tally } from './tally.js'

export class Story {
  readonly tally = new Tally()
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

/** Adds many items, which as arguments of one call might not fit on the stack. */
export function append<T>(target: T[], items: Iterable<T>): void {
  for (const item of items) target.push(item)
}

export const PLAIN: RunLook = { bold: false, italic: false, underline: false, size: null }

/** OpenDocument's names for the styles of a table of contents, which are changed into Word's ("toc 1"). */
const CONTENTS = /^Contents (?=\d)/

export function makeParagraph(children: readonly DocumentNode[], look: ParagraphLook): ParagraphNode {
  const { styles: written = [], outline, before, after, left, contextual, label, boxed = false } = look
  const styles = written.map(name => name.replace(CONTENTS, 'toc '))
  const facts = {
    style: { id: styles[0] ?? '', names: styles, run: {} },
    format: { before, after, left, outline, contextual },
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
  }
  return { type: 'paragraph', children, facts }
}

export function makeRun(story: Story, content: readonly DocumentNode[], look: RunLook): RunNode {
  const children = content.map(node => (node.type === 'text' ? { ...node, value: withPlainSigns(node.value) } : node))
  if (look.size !== null)
    for (const child of children) if (child.type === 'text') addTo(story.sizes, look.size, child.value.length)
  return { type: 'run', children, look }
}

/** The address that the result of a field links to: `HYPERLINK "https://kommune.dk" \o "Kommunen"`; not `HYPERLINK \l "Bogmærke"`. */
export function hrefOf(instruction: string): string | null {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:\\[a-km-z]\s+)*(?:"([^"]+)"|([^\\"\s]\S*))/i.exec(instruction) ?? []
  const address = quoted ?? bare
  return address !== undefined && isAddress(address) ? address : null
}

/** "https://kommune.dk", "mailto:post@kommune.dk"; not "side2.htm". */
export const isAddress = (href: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(href)
