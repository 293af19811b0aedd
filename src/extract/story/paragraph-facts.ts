// What is known of a paragraph beside its runs: how its style is called, the space around it, the label it is printed with.

/** A paragraph's facts are found by the name of a bookmark at its head: this and their place in the list. */
export const BOOKMARK = 'referat:'

export interface ParagraphFacts {
  readonly style: ParagraphStyle
  readonly format: ParagraphSpacing
  readonly label: Label | null
  /** Stands in a text box or frame. */
  readonly boxed: boolean
  /** The next paragraph runs on in the line of this one. */
  readonly runsOn: boolean
}

export interface ParagraphStyle {
  readonly id: string
  /** Names of the style and its ancestors, nearest first. */
  readonly names: readonly string[]
  /** Size of its letters in half points. */
  readonly run: { readonly size?: number | undefined }
}

/** Lengths in twips (1/20 point). */
export interface ParagraphSpacing {
  readonly before?: number | undefined
  readonly after?: number | undefined
  /** No space between this and its neighbours of the same style. */
  readonly contextual?: boolean | undefined
  readonly left?: number | undefined
  /** From 0; 9 = body text. */
  readonly outline?: number | undefined
}

/** The same in formats where nothing said is the plainest. */
export interface FullSpacing extends ParagraphSpacing {
  readonly before: number
  readonly after: number
  readonly contextual: boolean
  readonly left: number
}

export const NO_SPACING: FullSpacing = { outline: undefined, before: 0, after: 0, left: 0, contextual: false }

/** The number or mark of a list entry. */
export interface Label {
  /** As printed, with the space behind it: "1) ", "Punkt 3: ", "- ". Empty where nothing is printed. */
  readonly text: string
  readonly bullet: boolean
  /** From 0. */
  readonly level: number
  /** The same for all entries of one list. */
  readonly list: string
  /** Where the level puts the paragraph, in twips from the margin. */
  readonly left: number | undefined
}
