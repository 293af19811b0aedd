// The links of a page: where on it they lie and where they lead. Links within the document are passed over.

import { type Matrix, times } from './geometry.js'

/** In points from the page's top left. */
export interface LinkArea {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
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
    const [a, b] = [corner(view, rect[0]!, rect[1]!), corner(view, rect[2]!, rect[3]!)]
    const [x0, x1] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
    const [y0, y1] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
    return [{ x0, y0, x1, y1, href: url }]
  })
}

function corner(view: Matrix, x: number, y: number): { x: number; y: number } {
  const moved = times(view, [1, 0, 0, 1, x, y])
  return { x: moved[4], y: moved[5] }
}

/** Where the link on a letter leads, or null. */
export function hrefAt(
  links: readonly LinkArea[],
  glyph: { x: number; end: number; y: number; size: number },
): string | null {
  const x = (glyph.x + glyph.end) / 2
  const y = glyph.y - 0.3 * glyph.size
  return links.find(l => x > l.x0 && x < l.x1 && y > l.y0 && y < l.y1)?.href ?? null
}
