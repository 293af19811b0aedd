// When an item was to be treated and who presented it, where a table with an item a row has a column for that ("Tid",
// "Tid og ansvarlig"): the item's sections in, what its heading leaves open out.

import { findTimes } from '../../../../danish/times.js'
import type { Reading } from '../../../reading.js'
import type { SectionDraft } from '../../drafts.js'
import { JOINT } from '../../labels/column-heads.js'
import { type HeadingParts, splitPresenters } from './heading.js'

const LONGEST = 80

export function readColumnTimes(
  { lines, lexicon }: Reading,
  sections: readonly SectionDraft[],
  own: Pick<HeadingParts, 'start' | 'presenters'>,
): Partial<HeadingParts> {
  for (const { hit, from, to } of sections) {
    const heads = hit?.column?.split(JOINT) ?? []
    if (!heads.some(head => lexicon.readHeadField(`${head}:`)?.field === 'time')) continue
    const said = lines
      .slice(from, to)
      .map(line => line.text)
      .join(' ')
    const [time] = findTimes(said, true)
    if (!time || said.length > LONGEST) continue
    // "17.30-17.45 BK og IH"
    const behind = heads.length > 1 ? said.slice(time.span[1]) : ''
    return {
      ...(own.start === null && { start: time.start, end: time.end }),
      ...(own.presenters.length === 0 && {
        presenters: splitPresenters(behind.replace(/^[\s,:;–—-]*(?:v\/)?\s*/iu, '')),
      }),
    }
  }
  return {}
}
