// Pieces in, canonical text with blocks, pages and links out: cleaned (NFC, odd signs), and the only maker of offsets.

import type { Block, BlockKind, Cell, Link } from '../model/extracted-text.js'
import { squeezeBlanks } from '../model/spaced-letters.js'
import type { Span } from '../model/span.js'
import type { CellPiece, Part, Piece, PieceStyle } from './piece.js'

export interface Composed {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pages: readonly number[] | null
  readonly links: readonly Link[]
}

/** Puts the pieces one below the other and records where each stands. `pages[0]` is 0 where the format has pages. */
export function compose(pieces: readonly Piece[], paged: boolean): Composed {
  const composer = new Composer()
  for (const piece of pieces) composer.add(piece)
  return composer.finish(paged)
}

class Composer {
  /** Finished blocks. Only the current one is edited, so that a block of a long document costs no more than any other. */
  private readonly done: string[] = []
  private doneLength = 0
  /** What comes between the last block and the next; dropped if there is no other block. */
  private separator = ''
  /** The current block: its text, whether that ends with a blank, and whether it ends with bold text that may go on. */
  private text = ''
  private endsBlank = false
  private boldGoesOn = false
  private readonly blocks: Block[] = []
  private readonly links: Link[] = []
  private readonly pageStarts: number[] = []

  add(piece: Piece): void {
    this.separator = this.doneLength === 0 ? '' : piece.gap ? '\n\n' : '\n'
    if (piece.kind === 'row') this.addRow(piece.table, piece.row, piece.cells)
    else this.addBlock(piece.kind, [piece.parts], piece, null)
  }

  finish(paged: boolean): Composed {
    return { text: this.done.join(''), blocks: this.blocks, pages: paged ? this.pages() : null, links: this.links }
  }

  /** The offset of the next character. */
  private get end(): number {
    return this.doneLength + this.separator.length + this.text.length
  }

  /** Pages without text begin where the next text begins. */
  private pages(): number[] {
    const last = Math.max(1, this.pageStarts.length)
    const starts = [0]
    let next = this.doneLength
    for (let page = last; page >= 2; page--) {
      next = Math.min(next, this.pageStarts[page - 1] ?? next)
      starts[page - 1] = next
    }
    return starts
  }

  private addRow(table: number, row: number, cells: readonly CellPiece[]): void {
    const filled = cells.filter(c => c.paragraphs.some(p => p.some(part => tidy(part.text).trim() !== '')))
    const manyLines = filled.slice(0, -1).some(hasManyLines)
    const begin = this.doneLength
    let column = 0
    for (const cell of cells) {
      const isFirst = cell === cells[0]
      if (!manyLines) this.separator += '\t'.repeat(Math.max(isFirst ? 0 : 1, cell.column - column))
      else if (this.doneLength > begin) this.separator = '\n'
      column = cell.column
      const { columnSpan = 1, rowSpan = 1 } = cell
      this.addBlock('cell', cell.paragraphs, cell, { table, row, column: cell.column, columnSpan, rowSpan })
    }
  }

  private addBlock(
    kind: BlockKind,
    paragraphs: readonly (readonly Part[])[],
    style: PieceStyle,
    cell: Cell | null,
  ): void {
    this.text = ''
    this.endsBlank = false
    this.boldGoesOn = false
    const start = this.end
    const emphasis: Span[] = []
    for (const paragraph of paragraphs) {
      if (this.text !== '') {
        this.text += '\n'
        this.endsBlank = true
        this.boldGoesOn = false
      }
      for (const part of paragraph) this.addPart(part, style.bold ? [] : emphasis)
    }
    this.text = this.text.trimEnd()
    const { end } = this
    if (end > start) {
      this.done.push(this.separator, this.text)
      this.doneLength = end
      this.separator = ''
      const { level = null, bold = false, italic = false, underline = false, size = 1, indent = 0 } = style
      this.blocks.push({ kind, span: [start, end], level, bold, italic, underline, size, indent, cell, emphasis })
    }
    this.text = ''
  }

  private addPart(part: Part, emphasis: Span[]): void {
    const raw = tidy(part.text)
    let text = this.text === '' ? raw.trimStart() : raw
    if (this.endsBlank) text = text.replace(/^ +/, '')
    const start = this.end
    if (part.page !== undefined && this.pageStarts[part.page - 1] === undefined && text !== '')
      this.pageStarts[part.page - 1] = start
    // A combining mark at the beginning of a part belongs to the letter before it.
    this.text = /^\p{M}/u.test(text) ? (this.text + text).normalize('NFC') : this.text + text
    const { end } = this
    if (end <= start) return
    this.endsBlank = /[ \n\t]$/.test(text)
    if (part.bold && text.trim() !== '') this.addEmphasis(start, end, text, emphasis)
    else if (text.trim() !== '' || text.includes('\n')) this.boldGoesOn = false
    if (part.href) this.links.push({ span: [start, end], href: part.href })
  }

  /** Bold passages with only blanks between them are one, unless a line ends there: that may be two lead-ins. */
  private addEmphasis(partStart: number, partEnd: number, text: string, emphasis: Span[]): void {
    const leading = text.slice(0, text.length - text.trimStart().length)
    const trailing = text.slice(text.trimEnd().length)
    const end = partEnd - trailing.length
    const last = emphasis.at(-1)
    if (last && this.boldGoesOn && !leading.includes('\n')) emphasis[emphasis.length - 1] = [last[0], end]
    else emphasis.push([partStart + leading.length, end])
    this.boldGoesOn = !trailing.includes('\n')
  }
}

const hasManyLines = (cell: CellPiece): boolean =>
  cell.paragraphs.length > 1 ||
  cell.paragraphs.some(parts =>
    parts
      .map(p => p.text)
      .join('')
      .trim()
      .includes('\n'),
  )

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Finds any character that may have to be cleaned; most texts have none. */
const UNTIDY = / {2}|[^\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff–—‘’‚“”„…•€]/

/** The text as a reader sees it: NFC, plain spaces, no invisible characters. Its length may change. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text
  return squeezeBlanks(plainSpaces(text)).normalize('NFC')
}

const plainSpaces = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[ﬀ-ﬆ]/g, c => LIGATURES[c] ?? c)
