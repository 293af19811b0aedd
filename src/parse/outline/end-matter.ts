// What stands below the last item and in none: signatures, lists of attachments, a mail's end. Where it begins out.

import type { Reading } from '../reading.js'
import { findSender } from './contacts.js'
import type { ItemDraft } from './drafts.js'
import { titleKey } from './labels/title-key.js'
import { findSignaturePage, findSignatures } from './signature-block.js'

/** The number of lines where the last item goes to the end. */
export function findEndMatter(reading: Reading, drafts: readonly ItemDraft[]): number {
  const last = drafts.at(-1)
  let to = reading.lines.length
  if (!last) return to
  to = findSignaturePage(reading, drafts, to)
  to = findListOfAttachments(reading, drafts, to)
  // The sender may stand below the signatures, and they below the sender.
  for (let before = to + 1; to < before; ) {
    before = to
    to = findSignatures(reading, drafts, findSender(reading, last.body, findFarewell(reading, last, to)))
  }
  return to
}

// "Med venlig hilsen", "Mvh. Ida", "Venlig hilsen"
const FAREWELL =
  /^(?:(?:med\s)?(?:de\s)?(?:venlige?|bedste|kærlige?|mange)\s(?:hilsen|hilsener|hilsner)|m?vh\.?)[\s,.!]*(?:\p{Lu}[\p{L} .-]{1,40})?$/iu
/** Name, post, office, telephone, and the like. */
const MOST_BELOW = 8
const LONGEST_BELOW = 70

/** The end of a mail: "Med venlig hilsen", and below it who sent it; else `to`. */
function findFarewell({ lines }: Reading, last: ItemDraft, to: number): number {
  const at = lines.findIndex(({ text }, i) => i >= last.body && i < to && FAREWELL.test(text))
  const below = lines.slice(at + 1, to)
  const isSender = below.length <= MOST_BELOW && below.every(({ text }) => text.length <= LONGEST_BELOW)
  return at >= 0 && isSender ? at : to
}

/** "Bilagsoversigt" and below it the items of the document, each with what belongs to it. */
function findListOfAttachments({ lines, labels }: Reading, drafts: readonly ItemDraft[], to: number): number {
  const last = drafts.at(-1) as ItemDraft
  const others = new Set(
    drafts.slice(0, -1).map(d => titleKey(Array.from(lines.slice(d.titleLine, d.body), ({ text }) => text).join(' '))),
  )
  for (let i = last.body; i < to - 1; i++) {
    const label = labels[i]
    if (label?.entry.kind !== 'bilag' || label.textAt !== null || !lines[i]?.gap) continue
    const entry = titleKey(lines[i + 1]?.text ?? '')
    if ([...others].some(other => other.startsWith(entry))) return i
  }
  return to
}
