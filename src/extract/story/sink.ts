// Text, ends of paragraphs, cells and rows in, nodes out, as RTF and Word 97 tell tables; one for each part.

import type { DocumentNode } from './document-tree.js'
import {
  append,
  type CellDraft,
  makeParagraph,
  makeRun,
  makeTable,
  type ParagraphLook,
  type RunLook,
  type Story,
} from './story.js'

/** The right edge of a cell, in twips, and whether the cell is merged with the one before it or above it. */
export interface CellEdge {
  readonly x: number
  readonly joinsLeft: boolean
  readonly joinsAbove: boolean
}

interface Row {
  readonly cells: readonly (readonly DocumentNode[])[]
  readonly edges: readonly CellEdge[]
}

/** A table that is not finished, or at depth 0 the text itself. */
interface Level {
  nodes: DocumentNode[]
  cells: DocumentNode[][]
  rows: Row[]
}

/** Nobody nests tables deeper than this. */
const DEEPEST = 16

type Child =
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }

export class Sink {
  private readonly levels: Level[] = [{ nodes: [], cells: [], rows: [] }]
  private readonly runs: { children: Child[]; look: RunLook; href: string | null }[] = []
  private readonly boxes: DocumentNode[] = []
  label = ''

  constructor(
    private readonly story: Story,
    readonly boxed = false,
  ) {}

  add(child: Child, look: RunLook, href: string | null): void {
    let run = this.runs.at(-1)
    if (run?.look !== look || run.href !== href) {
      run = { children: [], look, href }
      this.runs.push(run)
    }
    const last = run.children.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else run.children.push(child)
  }

  /** Adds the content of a box: above the paragraph it is anchored in if that has no text yet, otherwise below it. */
  addBox(nodes: readonly DocumentNode[]): void {
    append(this.runs.length > 0 ? this.boxes : (this.levels.at(-1) as Level).nodes, nodes)
  }

  get pending(): boolean {
    return this.runs.length > 0 || this.label !== ''
  }

  /** `depth` 0 is outside of tables. */
  endParagraph(look: ParagraphLook, depth: number): void {
    this.reach(depth)
    const children = this.runs.map(({ children, look, href }): DocumentNode => {
      const run = makeRun(this.story, children, look)
      return href === null ? run : { type: 'hyperlink', children: [run], href }
    })
    const { label } = look
    const full = { ...look, boxed: this.boxed || look.boxed === true, label: label && { ...label, text: this.label } }
    const level = this.levels.at(-1) as Level
    level.nodes.push(makeParagraph(this.story, children, this.label === '' ? { ...full, label: undefined } : full))
    append(level.nodes, this.boxes)
    this.runs.length = 0
    this.boxes.length = 0
    this.label = ''
  }

  endCell(look: ParagraphLook, depth: number): void {
    this.reach(depth)
    const level = this.levels.at(-1) as Level
    if (this.pending || this.boxes.length > 0 || level.nodes.length === 0) this.endParagraph(look, depth)
    level.cells.push(level.nodes)
    level.nodes = []
  }

  endRow(edges: readonly CellEdge[], depth: number): void {
    this.reach(depth)
    const level = this.levels.at(-1) as Level
    if (level.cells.length > 0) level.rows.push({ cells: level.cells, edges })
    level.cells = []
  }

  /** All nodes. Closes a paragraph or table that was left open. */
  finish(look: ParagraphLook): DocumentNode[] {
    if (this.pending || this.boxes.length > 0) this.endParagraph(look, this.levels.length - 1)
    this.reach(0)
    return this.levels[0]?.nodes ?? []
  }

  /** Opens or closes tables until they are nested as deep as wanted. */
  private reach(wanted: number): void {
    const depth = Math.min(wanted, DEEPEST)
    while (this.levels.length <= depth) this.levels.push({ nodes: [], cells: [], rows: [] })
    while (this.levels.length - 1 > depth) {
      const { nodes, cells, rows } = this.levels.pop() as Level
      if (nodes.length > 0) cells.push(nodes)
      if (cells.length > 0) rows.push({ cells, edges: [] })
      if (rows.length > 0) this.levels.at(-1)?.nodes.push(makeTable(draftRows(rows)))
    }
  }
}

/** The cells of each row with their spans, as the edges tell them. A row with the wrong number of edges has plain cells. */
function draftRows(rows: readonly Row[]): CellDraft[][] {
  const edges = [...new Set(rows.flatMap(r => r.edges.map(e => e.x)))].sort((a, b) => a - b)
  const columns = new Map(edges.map((x, i) => [x, i + 1]))
  const drafts: CellDraft[][] = []
  /** By the column at which they begin: the cells that may reach further down. */
  let above = new Map<number, { draft: { rowSpan: number }; end: number }>()
  for (const { cells, edges } of rows) {
    const fits = edges.length === cells.length
    const draft: { nodes: readonly DocumentNode[]; colSpan: number; rowSpan: number }[] = []
    const here: typeof above = new Map()
    let column = 0
    cells.forEach((nodes, i) => {
      const edge = fits ? edges[i] : undefined
      const end = edge ? (columns.get(edge.x) ?? column + 1) : column + 1
      const colSpan = Math.max(1, end - column)
      const left = draft.at(-1)
      const over = above.get(column)
      if (edge?.joinsLeft && left) left.colSpan += colSpan
      else if (edge?.joinsAbove && over?.end === end) {
        over.draft.rowSpan++
        here.set(column, over)
      } else {
        const cell = { nodes, colSpan, rowSpan: 1 }
        draft.push(cell)
        here.set(column, { draft: cell, end })
      }
      column = end
    })
    above = here
    drafts.push(draft)
  }
  return drafts
}
