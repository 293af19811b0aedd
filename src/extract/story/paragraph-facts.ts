// What is known of a paragraph besides its runs: the name of its style, the space around it, its number or list mark.

/** A bookmark at the beginning of a paragraph leads to its facts; its name is this and their index in the list. */
export const BOOKMARK = 'referat:'

export interface ParagraphFacts {
  readonly style: ParagraphStyle
  readonly format: ParagraphSpacing
  readonly label: Label | null
  /** Whether it stands in a text box or frame. */
  readonly boxed: boolean
  /** Whether the next paragraph continues in the same line. */
  readonly runsOn: boolean
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
