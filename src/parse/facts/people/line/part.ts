// The parts of an entry in a list of people: persons, titles, organisations and remarks, each with its place.

import type { Separator } from './pieces.js'
import type { Remark } from './remarks.js'

export type PartKind =
  | 'person'
  | 'title'
  | 'organisation'
  | 'remark'
  | 'note'
  | 'alias'
  | 'substitute'
  | 'nobody'
  | 'prose'

export interface Part {
  readonly kind: PartKind
  readonly text: string
  /** Offset in the text that was cut. */
  readonly start: number
  readonly before: Separator | 'bracket' | 'same'
  /** A name made of known names, or with a title before it. */
  readonly sure: boolean
  readonly remark: Remark | null
}

export const part = (kind: PartKind, text: string, start: number, before: Part['before']): Part => ({
  kind,
  text,
  start,
  before,
  sure: false,
  remark: null,
})

export const remarkPart = (remark: Remark, start: number, before: Part['before']): Part => ({
  ...part('remark', remark.text, start, before),
  remark,
})
