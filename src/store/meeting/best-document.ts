// Chooses, among the documents of one meeting, the one that questions are answered from.

import type { DocumentKind, DocumentStatus } from '../../model/document.js'

export interface Rival {
  readonly id: string
  readonly kind: DocumentKind
  readonly status: DocumentStatus | null
  readonly decisions: number
  readonly items: number
  readonly pages: number | null
  /** 1 if the text was read by OCR. */
  readonly ocr: number
}

const KINDS: Readonly<Record<DocumentKind, number>> = {
  referat: 0,
  beslutningsprotokol: 0,
  notat: 1,
  ukendt: 1,
  dagsorden: 2,
}

const STATUSES: Readonly<Record<DocumentStatus | 'unsaid', number>> = {
  godkendt: 0,
  unsaid: 1,
  foreløbigt: 2,
  udkast: 3,
}

/**
 * Minutes before agenda, approved before draft, text before OCR, more complete first; then formats with pages, whose
 * answers can name the page.
 */
export function compareRivals(a: Rival, b: Rival): number {
  return (
    KINDS[a.kind] - KINDS[b.kind] ||
    STATUSES[a.status ?? 'unsaid'] - STATUSES[b.status ?? 'unsaid'] ||
    a.ocr - b.ocr ||
    b.decisions - a.decisions ||
    b.items - a.items ||
    Number(a.pages === null) - Number(b.pages === null) ||
    (a.id < b.id ? -1 : 1)
  )
}
