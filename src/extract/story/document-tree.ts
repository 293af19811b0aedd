// A document as a tree of nodes, as the readers of word processors' files and web pages make it: only what carries text, and
// what is known of each paragraph besides (the name of its style, the space around it, its number or list mark).

export type DocumentNode =
  | ParagraphNode
  | RunNode
  | TableNode
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'break' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'hyperlink'; readonly children: readonly DocumentNode[]; readonly href: string | undefined }
  | { readonly type: 'noteReference'; readonly noteType: 'footnote' | 'endnote'; readonly noteId: string }

export interface ParagraphNode {
  readonly type: 'paragraph'
  readonly children: readonly DocumentNode[]
  readonly facts: ParagraphFacts
}

export interface RunNode {
  readonly type: 'run'
  readonly children: readonly DocumentNode[]
  readonly look: RunLook
}

/** How letters look. */
export interface RunLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** In half points, or null if the file does not say. */
  readonly size: number | null
}

export interface TableNode {
  readonly type: 'table'
  readonly rows: readonly (readonly TableCellNode[])[]
}

export interface TableCellNode {
  readonly nodes: readonly DocumentNode[]
  readonly colSpan: number
  readonly rowSpan: number
}

export interface ParagraphFacts {
  readonly style: ParagraphStyle
  readonly format: ParagraphSpacing
  readonly label: Label | null
  /** Whether it stands in a text box or frame. */
  readonly boxed: boolean
}

export interface ParagraphStyle {
  readonly id: string
  /** The names of the style and those it is based on, nearest first. */
  readonly names: readonly string[]
  /** The size of its letters, in half points. */
  readonly run: { readonly size?: number | undefined }
}

/** Lengths in twips (1/20 point). */
export interface ParagraphSpacing {
  readonly before?: number | undefined
  readonly after?: number | undefined
  /** Whether there is no space between it and neighbours of the same style. */
  readonly contextual?: boolean | undefined
  readonly left?: number | undefined
  /** The level among the headings, from 0; 9 is body text. */
  readonly outline?: number | undefined
}

/** For formats in which everything that is not said has a plain default. */
export interface FullSpacing extends ParagraphSpacing {
  readonly before: number
  readonly after: number
  readonly contextual: boolean
  readonly left: number
}

export const NO_SPACING: FullSpacing = { outline: undefined, before: 0, after: 0, left: 0, contextual: false }

/** The number or mark of a list entry. */
export interface Label {
  /** As printed, with the space behind it: "1) ", "Punkt 3: ", "- ". Empty if nothing is printed. */
  readonly text: string
  readonly bullet: boolean
  /** From 0. */
  readonly level: number
  /** The same for all entries of one list. */
  readonly list: string
  /** How far from the margin its level puts the paragraph, in twips. */
  readonly left: number | undefined
}
