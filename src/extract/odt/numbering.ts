// Counts the entries of lists and the numbered headings of an OpenDocument text, and prints their numbers and marks.

import { twips } from '../story/length.js'
import { BY_EXAMPLE, type Counts, countEntry, formatNumber } from '../story/number-format.js'
import { withPlainSigns } from '../symbol.js'
import { elementsOf, type XmlElement } from '../xml/element.js'

/** The numbers counted so far, by level. */
export interface Counter {
  readonly id: string
  readonly style: XmlElement | undefined
  readonly numbers: Counts
}

/** Counts an entry. `level` from 0; `start`: the number that the entry itself gives. */
export function countIn({ style, numbers }: Counter, level: number, start: number | undefined): void {
  countEntry(numbers, level, at => Number(levelOf(style, at)?.attributes['text:start-value'] ?? 1))
  if (start !== undefined) numbers[level] = start
}

/** "3)", "2.1", "•"; empty if the level prints nothing. */
export function printLabel({ style, numbers }: Counter, level: number): string {
  const own = levelOf(style, level)
  if (!own) return ''
  if (own.name === 'text:list-level-style-bullet') {
    const font = own.first('style:text-properties')?.attributes['style:font-name']
    return withPlainSigns(own.attributes['text:bullet-char'] ?? '•', font)
  }
  if (own.name === 'text:list-level-style-image') return '•'
  const number = (at: number) => {
    const format = levelOf(style, at)?.attributes['style:num-format'] ?? ''
    return format === '' ? '' : formatNumber(numbers[at] ?? 1, BY_EXAMPLE[format] ?? 'decimal')
  }
  const pattern = own.attributes['style:num-list-format'] ?? own.attributes['loext:num-list-format']
  if (pattern !== undefined) return pattern.replace(/%(\d{1,2})%/g, (_, n: string) => number(Number(n) - 1)).trim()
  const { 'style:num-prefix': prefix = '', 'style:num-suffix': suffix = '' } = own.attributes
  if (number(level) === '') return ''
  const shown = Math.min(level + 1, Number(own.attributes['text:display-levels'] ?? 1))
  const parts = Array.from({ length: shown }, (_, i) => number(level + 1 - shown + i)).filter(n => n !== '')
  return `${prefix}${parts.join('.')}${suffix}`.trim()
}

/** The indentation of entries of a level, in twips. */
export function leftOf(style: XmlElement | undefined, level: number): number | undefined {
  const properties = levelOf(style, level)?.first('style:list-level-properties')
  const alignment = properties?.first('style:list-level-label-alignment')?.attributes['fo:margin-left']
  const space = properties?.attributes['text:space-before']
  return twips(alignment ?? space)
}

function levelOf(style: XmlElement | undefined, level: number): XmlElement | undefined {
  return elementsOf(style).find(e => e.attributes['text:level'] === String(level + 1))
}
