// Items and sections before they are read: where they begin and end. All folders of outline and facts agree on them.

import type { SectionKind } from '../../model/document.js'
import type { LabelHit } from './labels/label-hit.js'

export interface ItemDraft {
  readonly number: string | null
  /** Indices into Reading.lines: the heading is [from, body), the text of the item [body, to). */
  readonly from: number
  readonly body: number
  readonly to: number
  /** Where in the first heading line the title begins. */
  readonly titleAt: number
  /** The line that carries the title, and the number unless that stands below it; case numbers may stand above. */
  readonly titleLine: number
  /** The line of the number, where it stands alone below its title. */
  readonly numberLine?: number
}

export interface SectionDraft {
  /** Null: no label; what stands before the first label, or behind a list of attachments. */
  readonly kind: SectionKind | null
  readonly hit: LabelHit | null
  /** Indices into Reading.lines. */
  readonly from: number
  readonly to: number
}

/** Whether a label counts where it stands; `inside` is the kind of the section it would end. */
export type Accepts = (hit: LabelHit, line: number, inside: SectionDraft) => SectionKind | false

/** The place of a heading in the lines, before it is read. */
export interface HeadingPlace {
  /** Index into Reading.lines. */
  readonly i: number
  readonly number: string | null
  readonly titleAt: number
  /** Offset at which text begins on the same line, if known. */
  readonly textAt?: number
  /** The item has no title: text follows the number. */
  readonly isUntitled?: boolean
}
