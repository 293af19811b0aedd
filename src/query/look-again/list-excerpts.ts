// The passages in which items speak of a topic: who, how many and how much it was often stands in no column, only there.

import type { Db } from '../../store/schema.js'
import type { Match } from '../search/match.js'
import { cutSnippet, saysAll } from '../search/text-matches.js'
import { type ItemRow, listItemTexts, type Told } from './item-texts.js'

/** More items are listed, not read. */
const MOST_ITEMS = 6
/** Of so few the text is told even if the title names the topic. */
const FEW_ITEMS = 2

/** Characters. */
const LENGTH = 340

/** One for each item that says it in its text. */
export async function listExcerpts(rows: readonly ItemRow[], match: Match | null, db: Db): Promise<Told[]> {
  if (match === null || rows.length > MOST_ITEMS) return []
  const isNamed = ({ itemTitle }: ItemRow) => saysAll(itemTitle ?? '', match, null)
  const untold = rows.length <= FEW_ITEMS ? rows : rows.filter(row => !isNamed(row))
  if (untold.length === 0) return []
  const best = new Map<ItemRow, { readonly text: string; readonly worth: number }>()
  for (const { of, text } of await listItemTexts(untold, db)) {
    const cut = cutSnippet(text, match, LENGTH)
    if (cut.worth > (best.get(of)?.worth ?? 0)) best.set(of, cut)
  }
  return untold.flatMap(of => {
    const told = best.get(of)?.text
    return told === undefined ? [] : [{ of, told }]
  })
}
