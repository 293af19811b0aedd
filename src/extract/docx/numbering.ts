// numbering.xml in; then, for each paragraph in document order, the number or list mark with which it is printed.

import { groupBy } from '../../model/group-by.js'
import { type Counts, countEntry, formatNumber } from '../story/number-format.js'
import type { Label } from '../story/paragraph-facts.js'
import { elementsOf, type XmlElement } from '../xml/element.js'
import { isOnElement, readNumber } from './formats.js'
import type { Styles } from './styles.js'

interface AbstractList {
  readonly id: string
  readonly levels: ReadonlyMap<number, Level>
  readonly link: string | null
}

type List = ReturnType<typeof readList>

const LAST_LEVEL = 8

export type Numbering = ReturnType<typeof readNumbering>

export function readNumbering(root: XmlElement | null, styles: Styles) {
  const { findList, naming } = readLists(root, styles)
  const counters = new Map<string, Counts>()
  const started = new Set<string>()
  return {
    /** The list that names a style as that of one of its levels, if only one does. Word also names the list in the style. */
    listOf(style: string): string | undefined {
      const [list, ...others] = naming.get(style) ?? []
      return others.length === 0 ? list?.numId : undefined
    },
    /** Counts a paragraph. `style` is the style that the list comes from, if any. Null if there is no such list. */
    next(numId: string, told: number | undefined, style: string | null): Label | null {
      const found = findList(numId)
      if (!found) return null
      const { list, abstract } = found
      const level = Math.min(LAST_LEVEL, Math.max(0, told ?? findStyleLevel(abstract, style)))
      const levelAt = (index: number): Level | undefined =>
        list.overrides.get(index)?.level ?? abstract.levels.get(index)
      const current = levelAt(level)
      if (!current) return null
      const counts = counters.get(abstract.id) ?? []
      counters.set(abstract.id, counts)
      const startAt = (index: number): number => list.overrides.get(index)?.start ?? levelAt(index)?.start ?? 1
      // A list that says where to start does so when it is first used.
      if (!started.has(numId)) {
        for (const [index, override] of list.overrides) if (override.start !== undefined) counts[index] = undefined
        started.add(numId)
      }
      countEntry(counts, level, startAt, deeper => {
        const restart = levelAt(deeper)?.restart
        return restart === undefined || (restart > 0 && level < restart)
      })
      const bullet = current.format === 'bullet' || current.text === null
      const text = bullet ? bulletText(current) : numberText(current, index => counts[index] ?? startAt(index), levelAt)
      return { text, bullet, level, list: abstract.id, left: current.left }
    },
  }
}

/** Finds a list by its number, with the levels that it has or borrows, and all lists that name a style. */
function readLists(root: XmlElement | null, styles: Styles) {
  const abstracts = new Map<string, AbstractList>()
  const lists = new Map<string, List>()
  for (const element of elementsOf(root, 'w:abstractNum')) {
    const id = element.attributes['w:abstractNumId'] ?? ''
    const link = element.first('w:numStyleLink')?.attributes['w:val'] ?? null
    abstracts.set(id, { id, levels: readLevels(element), link })
  }
  for (const element of elementsOf(root, 'w:num')) lists.set(element.attributes['w:numId'] ?? '', readList(element))
  const findList = (numId: string): { readonly list: List; readonly abstract: AbstractList } | null => {
    const list = lists.get(numId)
    let abstract = list && abstracts.get(list.abstract)
    // A list may only point to a numbering style, which points to another list.
    for (let steps = 0; abstract?.link && steps < 10; steps++) {
      const linked = lists.get(styles.numbering(abstract.link) ?? '')
      if (!linked) break
      abstract = abstracts.get(linked.abstract)
    }
    return list && abstract ? { list, abstract } : null
  }
  const naming = [...lists].flatMap(([numId, list]) =>
    [...(abstracts.get(list.abstract)?.levels.values() ?? [])].map(({ style }) => ({ numId, style })),
  )
  return { findList, naming: groupBy(naming, ({ style }) => style) }
}

const findStyleLevel = (abstract: AbstractList, style: string | null): number => {
  if (style !== null) for (const [index, level] of abstract.levels) if (level.style === style) return index
  return 0
}

function numberText(
  level: Level,
  countAt: (index: number) => number,
  levelAt: (index: number) => Level | undefined,
): string {
  const label = (level.text ?? '').replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = levelAt(index)?.format ?? 'decimal'
    return formatNumber(countAt(index), level.legal && format !== 'none' && format !== 'bullet' ? 'decimal' : format)
  })
  return withSuffix(label, level)
}

/** All list marks become a hyphen; a word in the place of a mark stays: "Bilag", "Ad". */
function bulletText(level: Level): string {
  const word = level.text?.trim() ?? ''
  if (/\p{L}{2}/u.test(word)) return withSuffix(word, level)
  return level.text === '' ? '' : '- '
}

function withSuffix(label: string, level: Level): string {
  if (label.trim() === '') return ''
  return level.suffix === 'nothing' ? label : `${label.trimEnd()} `
}

function readLevels(element: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const child of elementsOf(element, 'w:lvl')) {
    const index = readNumber(child.attributes['w:ilvl']) ?? 0
    if (!levels.has(index)) levels.set(index, readLevel(child))
  }
  return levels
}

function readLevel(element: XmlElement) {
  const value = (name: string): string | undefined => element.first(name)?.attributes['w:val']
  // A format that came after 2007 stands in a choice, with an older one to fall back on.
  const choice = element.first('mc:AlternateContent')
  const format = element.first('w:numFmt') ?? choice?.first('mc:Fallback')?.first('w:numFmt')
  const newer = choice?.first('mc:Choice')?.first('w:numFmt')
  const picture = element.first('w:lvlPicBulletId') !== undefined && value('w:numFmt') === 'bullet'
  const indent = element.first('w:pPr')?.first('w:ind')?.attributes
  return {
    start: readNumber(value('w:start')) ?? 0,
    format: newer ? customFormat(newer) : (format?.attributes['w:val'] ?? 'decimal'),
    /** A pattern such as `%1.%2`; null for a picture. */
    text: picture ? null : (value('w:lvlText') ?? ''),
    suffix: value('w:suff') ?? 'tab',
    restart: readNumber(value('w:lvlRestart')),
    /** Whether all numbers of the label are printed as digits. */
    legal: isOnElement(element.first('w:isLgl')),
    style: value('w:pStyle') ?? null,
    left: readNumber(indent?.['w:start'] ?? indent?.['w:left']),
  }
}

type Level = ReturnType<typeof readLevel>

/** `001, 002, 003, ...` tells the least number of digits. */
function customFormat(element: XmlElement): string {
  const digits = /^0+1/.exec(element.attributes['w:format'] ?? '')?.[0].length
  return digits === undefined ? (element.attributes['w:val'] ?? 'decimal') : `zeros${digits}`
}

function readList(element: XmlElement) {
  const overrides = new Map<number, { start: number | undefined; level: Level | undefined }>()
  for (const child of elementsOf(element, 'w:lvlOverride')) {
    const index = readNumber(child.attributes['w:ilvl']) ?? 0
    const level = child.first('w:lvl')
    overrides.set(index, {
      start: readNumber(child.first('w:startOverride')?.attributes['w:val']),
      level: level && readLevel(level),
    })
  }
  return { abstract: element.first('w:abstractNumId')?.attributes['w:val'] ?? '', overrides }
}
