// The links of a page: where they lie and where they lead. Links within the document are passed over.

import { type Box, type Matrix, times } from './geometry.js'
import type { Glyph } from './glyph.js'

/** In points from the page's top left. */
export interface LinkArea extends Box {
  readonly href: string
}

/** The part of pdf.js' annotations that is used. */
interface LinkAnnotation {
  readonly subtype?: string
  readonly url?: string
  readonly rect?: readonly number[]
}

/** The links of a page; `view` maps PDF coordinates to points from the top left. */
export function linksOf(annotations: readonly LinkAnnotation[], view: Matrix): LinkArea[] {
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== 'Link' || !url || !rect || rect.length < 4) return []
    const [ax, ay] = moved(view, rect[0]!, rect[1]!)
    const [bx, by] = moved(view, rect[2]!, rect[3]!)
    return [{ x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by), href: url }]
  })
}

function moved(view: Matrix, x: number, y: number): [x: number, y: number] {
  const [, , , , newX, newY] = times(view, [1, 0, 0, 1, x, y])
  return [newX, newY]
}

/** Where the link on a letter leads, or null. */
export function hrefAt(links: readonly LinkArea[], glyph: Pick<Glyph, 'x' | 'end' | 'y' | 'size'>): string | null {
  const x = (glyph.x + glyph.end) / 2
  const y = glyph.y - 0.3 * glyph.size
  return links.find(l => x > l.x0 && x < l.x1 && y > l.y0 && y < l.y1)?.href ?? null
}
