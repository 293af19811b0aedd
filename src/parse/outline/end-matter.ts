// What stands below the last item and is said in none: signatures, pages to sign on, the list of all items'
// attachments. A reading and its items in; the line where it begins out.

import type { Reading } from '../reading.js'
import type { ItemDraft } from './items/item-drafts.js'
import { titleKey } from './labels/title-key.js'
import { findSignaturePage, findSignatures } from './signature-block.js'

/** The number of lines where the last item goes to the end. */
export function findEndMatter(reading: Reading, drafts: readonly ItemDraft[]): number {
  const last = drafts.at(-1)
  let to = reading.lines.length
  if (!last) return to
  to = findSignaturePage(reading, drafts, to)
  to = findListOfAttachments(reading, drafts, to)
  return findSignatures(reading, drafts, to)
}

/** "Bilagsoversigt" and below it the items of the document, each with what belongs to it. */
function findListOfAttachments({ lines, labels }: Reading, drafts: readonly ItemDraft[], to: number): number {
  const last = drafts.at(-1) as ItemDraft
  const others = new Set(
    drafts.slice(0, -1).map(d =>
      titleKey(
        lines
          .slice(d.titleLine, d.body)
          .map(l => l.text)
          .join(' '),
      ),
    ),
  )
  for (let i = last.body; i < to - 1; i++) {
    const label = labels[i]
    if (label?.entry.kind !== 'bilag' || label.textAt !== null || !lines[i]?.gap) continue
    const entry = titleKey(lines[i + 1]?.text ?? '')
    if ([...others].some(other => other.startsWith(entry))) return i
  }
  return to
}
