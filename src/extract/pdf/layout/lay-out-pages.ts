// All pages of a document in; out, each page with its text in zones, apart from furniture, footnotes and turned text.

import { addTo, countBy, mostFrequent } from '../../../model/count.js'
import type { ReadPage } from '../page/read-pages.js'
import type { Segment } from '../page/segment.js'
import { type FurnitureLine, findFootnotes, findFurniture } from './furniture.js'
import { layOut } from './layout.js'
import { SharedColumns } from './line.js'
import { withMarginLabels } from './margin-labels.js'
import { linesOfZone, type Zone } from './zone.js'

export function layOutPages(pages: readonly ReadPage[]) {
  const furniture = findFurniture(pages)
  const body = bodySize(pages)
  const turned = findTurned(pages)
  const shared = new Map<number, SharedColumns>()
  const notes: ReadonlySet<Segment>[] = []
  const texts = pages.map(({ width, segments, rules }, i) => {
    const set = new Set(furniture[i]!.flatMap(f => f.segments))
    const inside = segments.filter(s => !set.has(s))
    notes.push(findFootnotes(inside, rules, body, width))
    return inside.filter(s => !notes[i]!.has(s))
  })
  const ordered = withMarginLabels(texts)
  return pages.map(({ number, width, rules, aside }, i) => {
    const own = furniture[i]!
    const columns = shared.get(Math.round(width)) ?? new SharedColumns('text')
    shared.set(Math.round(width), columns)
    const zones = layOut(ordered[i]!, rules, number, columns)
    const boxes = aside.flatMap((a): Zone[] =>
      turned.has(keyOf(a)) ? [] : layOut(a, [], number, new SharedColumns('text')),
    )
    const repeated = aside.filter(a => turned.has(keyOf(a)) && a.length > 0)
    return {
      number,
      zones: [...zones, ...boxes.map(zone => ({ type: 'box' as const, lines: linesOfZone(zone) }))],
      footnotes: layOut([...notes[i]!], [], number, new SharedColumns('text')),
      furniture: [...own, ...repeated.map((a): FurnitureLine => ({ kind: 'header', edge: 'bottom', segments: a }))],
    }
  })
}

/** The letter size of most of the text, in points. */
function bodySize(pages: readonly ReadPage[]): number {
  const letters = new Map<number, number>()
  for (const { segments } of pages) for (const { size, text } of segments) addTo(letters, size, text.length)
  return mostFrequent(letters) ?? 11
}

/** Turned text that repeats on several pages: a watermark, a file name in the margin. */
function findTurned(pages: readonly ReadPage[]): Set<string> {
  const counts = countBy(pages.flatMap(page => page.aside.map(keyOf)))
  return new Set([...counts].filter(([, n]) => n > 1).map(([key]) => key))
}

function keyOf(segments: readonly Segment[]): string {
  return segments
    .map(s => s.text)
    .join(' ')
    .replace(/\d+/g, '#')
}
