// A document as a tree of nodes, as mammoth makes it and the readers of other formats do. Only what carries text.

export type DocumentNode =
  | ParagraphNode
  | RunNode
  | TableNode
  | TableRowNode
  | TableCellNode
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'hyperlink'; readonly children: readonly DocumentNode[]; readonly href?: string }
  | { readonly type: 'noteReference'; readonly noteType: 'footnote' | 'endnote'; readonly noteId: string }
  | { readonly type: 'image' | 'commentReference' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'bookmarkStart'; readonly name: string }

export interface ParagraphNode {
  readonly type: 'paragraph'
  readonly children: readonly DocumentNode[]
}

export interface RunNode {
  readonly type: 'run'
  readonly children: readonly DocumentNode[]
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isUnderline: boolean
  /** In points. */
  readonly fontSize: number | null
}

export interface TableNode {
  readonly type: 'table'
  readonly children: readonly DocumentNode[]
}

export interface TableRowNode {
  readonly type: 'tableRow'
  readonly children: readonly DocumentNode[]
}

export interface TableCellNode {
  readonly type: 'tableCell'
  readonly children: readonly DocumentNode[]
  readonly colSpan: number
  readonly rowSpan: number
}
