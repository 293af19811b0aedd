// Reads a list of formatting changes ("sprms", in Microsoft's documentation), each with its operand.

import type { Bytes } from '../ole/ole.js'

export interface Change {
  readonly code: number
  /** Place and length of its operand. */
  readonly at: number
  readonly size: number
}

/** Sizes of operands by the three highest bits of the code; in case 6 the operand begins with its size. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const

/** The changes that are read, by their names in [MS-DOC] 2.6 without "sprm": C of characters, P of paragraphs, T of tables. */
export const SPRM = {
  CFBold: 0x0835,
  CFItalic: 0x0836,
  CFVanish: 0x083c,
  CKul: 0x2a3e,
  CHps: 0x4a43,
  CFRMarkDel: 0x0800,
  CFRMarkIns: 0x0801,
  CFSpec: 0x0855,
  CRgFtc0: 0x4a4f,
  CIstd: 0x4a30,
  CSymbol: 0x6a09,
  POutLvl: 0x2640,
  PDyaBefore: 0xa413,
  PDyaAfter: 0xa414,
  PDxaLeft: 0x845e,
  PDxaLeft80: 0x840f,
  PFContextualSpacing: 0x246d,
  PDxaWidth: 0x841a,
  PIlfo: 0x460b,
  PIlvl: 0x260a,
  PFInTable: 0x2416,
  PItap: 0x6649,
  PFInnerTableCell: 0x244b,
  PFInnerTtp: 0x244c,
  PFTtp: 0x2417,
  PChgTabs: 0xc615,
  TDefTable: 0xd608,
  TVertMerge: 0xd62b,
} as const

export function* changesIn(bytes: Bytes, start: number, end: number): Generator<Change> {
  let at = start
  while (at + 2 < end) {
    const code = bytes.u16(at)
    at += 2
    let size: number = SIZES[code >> 13] ?? 1
    if (code >> 13 === 6) {
      if (code === SPRM.TDefTable) {
        size = bytes.u16(at) - 1
        at += 2
      } else if (code === SPRM.PChgTabs && bytes.u8(at) === 255) return
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

export function operandOf(bytes: Bytes, { at, size }: Change): number {
  return size === 1 ? bytes.u8(at) : size === 2 ? bytes.u16(at) : bytes.i32(at)
}
