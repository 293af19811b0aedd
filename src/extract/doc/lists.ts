// Reads the lists of a Word 97 document, and numbers or marks their entries as Word prints them.

import type { Bytes } from '../ole/ole.js'
import { type Counts, countEntry, formatNumber } from '../story/number-format.js'
import { signOf } from '../symbol.js'
import { applyLetters, applyParagraph, PLAIN_LETTERS, PLAIN_PARAGRAPH } from './look.js'

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
const MOST_LISTS = 4096

export function readLists(
  table: Bytes,
  lists: { at: number; size: number },
  uses: { at: number; size: number },
  fontName: (number: number) => string,
) {
  const levels = readLevels(table, lists)
  const used = readUses(table, uses)
  const counts = new Map<number, Counts>()
  const begun = new Set<string>()
  return {
    /** Counts an entry of use `number` (from 1); null if there is no such list. */
    next(number: number, at: number) {
      const use = used[number - 1]
      const list = use && levels.get(use.list)
      if (!use || !list || at > 8) return null
      const levelAt = (i: number) => use.overrides.get(i)?.level ?? list[i] ?? list[0]
      const numbers = counts.get(use.list) ?? []
      counts.set(use.list, numbers)
      const startAt = (i: number): number => levelAt(i)?.start ?? 1
      countEntry(numbers, at, startAt, deeper => !levelAt(deeper)?.noRestart)
      const override = use.overrides.get(at)?.start ?? null
      if (override !== null && !begun.has(`${number} ${at}`)) numbers[at] = override
      begun.add(`${number} ${at}`)
      return { text: print(at, numbers, levelAt, fontName), list: `list ${use.list}`, left: levelAt(at)?.left ?? 0 }
    },
  }
}

function print(
  at: number,
  numbers: Readonly<Counts>,
  levelAt: (i: number) => Level | undefined,
  fontName: (number: number) => string,
): string {
  const level = levelAt(at)
  if (!level) return ''
  if (level.format === 23) return [...level.text].map(c => signOf(c, fontName(level.font))).join('')
  let text = ''
  for (const character of level.text) {
    const place = character.charCodeAt(0)
    if (place > 8) text += character
    else {
      const format = levelAt(place)?.format ?? 0
      text += formatNumber(
        numbers[place] ?? 1,
        level.legal && format !== 255 ? 'decimal' : (FORMATS[format] ?? 'decimal'),
      )
    }
  }
  return text.trim()
}

function readLevels(table: Bytes, { at, size }: { at: number; size: number }): Map<number, Level[]> {
  const lists = new Map<number, Level[]>()
  const count = size < 2 ? 0 : Math.min(table.u16(at), MOST_LISTS)
  // The levels of all lists follow after the lists.
  let next = at + 2 + 28 * count
  for (let i = 0; i < count; i++) {
    const entry = at + 2 + 28 * i
    const simple = (table.u8(entry + 26) & 1) !== 0
    const levels: Level[] = []
    for (let j = 0; j < (simple ? 1 : 9); j++) {
      const { level, end } = readLevel(table, next)
      levels.push(level)
      next = end
    }
    lists.set(table.i32(entry), levels)
  }
  return lists
}

function readLevel(table: Bytes, at: number) {
  const flags = table.u8(at + 5)
  const letters = table.u8(at + 24)
  const paragraph = table.u8(at + 25)
  const changes = at + 28 + paragraph
  const text = changes + letters
  const length = Math.min(table.u16(text), 255)
  const level = {
    start: table.i32(at),
    format: table.u8(at + 4),
    /** The numbers of the outer levels are printed as digits, whatever their own format. */
    legal: (flags & 4) !== 0,
    noRestart: (flags & 8) !== 0,
    /** A character below 9 stands for the number of that level. */
    text: table.utf16(text + 2, length),
    font: applyLetters(table, changes, text, PLAIN_LETTERS, PLAIN_LETTERS).font,
    /** In twips. */
    left: applyParagraph(table, at + 28, changes, PLAIN_PARAGRAPH).left,
  }
  return { level, end: text + 2 + 2 * length }
}

type Level = ReturnType<typeof readLevel>['level']

function readUses(table: Bytes, { at, size }: { at: number; size: number }) {
  const count = size < 4 ? 0 : Math.min(table.u32(at), MOST_LISTS)
  let next = at + 4 + 16 * count
  return Array.from({ length: count }, (_, i) => {
    const entry = at + 4 + 16 * i
    /** Levels that begin at another number, or look different, in this use. */
    const overrides = new Map<number, { start: number | null; level: Level | null }>()
    next += 4
    for (let j = 0; j < Math.min(table.u8(entry + 12), 9); j++) {
      const flags = table.u32(next + 4)
      const start = (flags & 0x10) !== 0 ? table.i32(next) : null
      next += 8
      let level: Level | null = null
      if ((flags & 0x20) !== 0) {
        const read = readLevel(table, next)
        level = read.level
        next = read.end
      }
      overrides.set(flags & 0xf, { start: level && start !== null ? level.start : start, level })
    }
    return { list: table.i32(entry), overrides }
  })
}
