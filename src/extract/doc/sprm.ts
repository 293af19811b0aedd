// A list of changes to a format ("sprms") in, each with its operand out.

import type { Bytes } from './bytes.js'

export interface Change {
  readonly code: number
  /** Where its operand stands, and how long it is. */
  readonly at: number
  readonly size: number
}

/** Operands of these sizes, by the three highest bits of the code; 6 says its size itself. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const
const DEFINE_TABLE = 0xd608
const CHANGE_TABS = 0xc615

export function* changesIn(bytes: Bytes, start: number, end: number): Generator<Change> {
  let at = start
  while (at + 2 < end) {
    const code = bytes.u16(at)
    at += 2
    let size: number = SIZES[code >> 13] ?? 1
    if (code >> 13 === 6) {
      if (code === DEFINE_TABLE) {
        size = bytes.u16(at) - 1
        at += 2
      } else if (code === CHANGE_TABS && bytes.u8(at) === 255) return
      else {
        size = bytes.u8(at)
        at += 1
      }
    }
    if (size < 0 || at + size > end) return
    yield { code, at, size }
    at += size
  }
}

/** The operand as one number. */
export function operandOf(bytes: Bytes, { at, size }: Change): number {
  return size === 1 ? bytes.u8(at) : size === 2 ? bytes.u16(at) : bytes.i32(at)
}
