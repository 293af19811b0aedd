// The extent of a piece of text: its left and right edges, and the baselines of its first and last line.

export interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}

export const extentOf = (item: { x: number; end: number; y: number; bottom?: number }): Extent => ({
  left: item.x,
  right: item.end,
  top: item.y,
  bottom: item.bottom ?? item.y,
})

export function grow(extent: Extent, other: Extent): void {
  extent.left = Math.min(extent.left, other.left)
  extent.right = Math.max(extent.right, other.right)
  extent.top = Math.min(extent.top, other.top)
  extent.bottom = Math.max(extent.bottom, other.bottom)
}

export function union(extents: readonly Extent[]): Extent {
  const all = { ...extents[0]! }
  for (const extent of extents) grow(all, extent)
  return all
}

/** Whether one stands above or below the other and not beside it. */
export function overlapsAcross(a: Pick<Extent, 'left' | 'right'>, b: Pick<Extent, 'left' | 'right'>): boolean {
  return a.left < b.right && a.right > b.left
}
