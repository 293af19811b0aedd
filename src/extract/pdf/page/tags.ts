// The structure tree of one page of a tagged PDF in; out, for each marked content, its paragraph, whether that is a heading
// or list entry, and its cell in a table. Trees are often wrong, so breaks.ts weighs them against the typography.

/** What pdf.js gives for one page: roles with children, content by id ("p166R_mc3"). */
export interface StructureNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  /** The description of a figure. */
  readonly alt?: string
  readonly children?: readonly StructureNode[]
}

export interface Tag {
  /** All marked contents of one paragraph have the same number, counted within the page. */
  readonly paragraph: number
  /** 1 to 6 in headings, otherwise null. */
  readonly level: number | null
  /** How deep in nested lists; 0 outside of lists. */
  readonly depth: number
  /** All counted from 0, the table within the page. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
}

/** Roles that begin a paragraph, unlike those within a line (Span, Link, …). */
const BLOCK =
  /^(?:P|H[1-6]?|Title|Caption|Note|FENote|BlockQuote|Quote|TOCI|Index|LI|TD|TH|Div|Sect|Part|Art|Figure|Formula)$/

/** The tag of each marked content of the page, by its number. */
export function readTags(tree: StructureNode | null): Map<number, Tag> {
  const reader = new TagReader()
  if (tree) reader.read(tree, { paragraph: 0, level: null, depth: 0, cell: null })
  return reader.tags
}

class TagReader {
  readonly tags = new Map<number, Tag>()
  private paragraphs = 0
  private tables = 0

  read(node: StructureNode, around: Tag): void {
    if (node.type !== undefined) {
      const [, mark] = /_mc(\d+)$/.exec(node.id ?? '') ?? []
      if (node.type === 'content' && mark !== undefined) this.tags.set(Number(mark), around)
      return
    }
    const role = node.role ?? ''
    const children = node.children ?? []
    if (role === 'Table') this.readTable(children, around)
    else if (role === 'LI') this.readEntry(children, { ...around, paragraph: ++this.paragraphs })
    else {
      const level = /^H[1-6]$/.test(role) ? Number(role[1]) : role === 'H' || role === 'Title' ? 1 : around.level
      const depth = role === 'L' ? around.depth + 1 : around.depth
      const paragraph = BLOCK.test(role) ? ++this.paragraphs : around.paragraph
      for (const child of children) this.read(child, { ...around, level, depth, paragraph })
    }
  }

  /** The label of a list entry belongs to the entry's first paragraph. */
  private readEntry(children: readonly StructureNode[], around: Tag): void {
    let first = true
    for (const child of children) {
      const inner = child.role === 'LBody' ? (child.children ?? []) : [child]
      for (const node of inner) {
        const isText = node.role === 'P' || node.role === 'Span' || node.type !== undefined || node.role === 'Lbl'
        if (first && isText) this.readInline(node, around)
        else this.read(node, around)
        if (node.role === 'P' || node.role === 'L') first = false
      }
    }
  }

  /** Reads everything below the node as one paragraph. */
  private readInline(node: StructureNode, around: Tag): void {
    if (node.type !== undefined) this.read(node, around)
    for (const child of node.children ?? []) this.readInline(child, around)
  }

  private readTable(children: readonly StructureNode[], around: Tag): void {
    const table = this.tables++
    const rows = children.flatMap(c => (c.role === 'TR' ? [c] : (c.children ?? []).filter(r => r.role === 'TR')))
    for (const child of children) if (child.role === 'Caption') this.read(child, around)
    for (const [row, node] of rows.entries())
      for (const [column, cell] of (node.children ?? []).entries())
        this.read(cell, { ...around, cell: { table, row, column } })
  }
}
