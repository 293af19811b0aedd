// Joins bullets with the lines they introduce. A sign that the font of the text lacks is drawn in another font, often
// later than the text. Segments in drawing order in and out.

import { isBullet } from './marks.js'
import { joinSegments, type Segment } from './segment.js'

/** If they stand further apart than this, in letter heights, the sign may be a cell of its own. */
const CLOSE = 1.5
/** More signs than this on a page are an ornament. Each is compared with every segment, so this also bounds the work. */
const MOST = 500

export function joinLooseMarks(segments: readonly Segment[]): Segment[] {
  const signs = segments.filter(({ text }) => isBullet(text))
  if (signs.length > MOST) return [...segments]
  const marks = new Map<Segment, Segment>()
  for (const mark of signs) {
    const said = segments.find(segment => segment !== mark && introduces(mark, segment) && !marks.has(segment))
    if (said) marks.set(said, mark)
  }
  if (marks.size === 0) return [...segments]
  const joined = new Set(marks.values())
  return segments.flatMap(segment => {
    if (joined.has(segment)) return []
    const mark = marks.get(segment)
    return mark ? [joinSegments([mark, segment])] : [segment]
  })
}

function introduces(mark: Segment, { x, y, size, artifact }: Segment): boolean {
  const gap = x - mark.end
  return Math.abs(y - mark.y) < 0.3 * size && gap >= -0.1 * size && gap < CLOSE * size && artifact === mark.artifact
}
