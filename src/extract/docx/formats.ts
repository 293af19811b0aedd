// Reads the elements of Word's XML that describe the look of letters and paragraphs. `undefined` means "not specified here".

import { twips } from '../story/length.js'
import type { ParagraphSpacing } from '../story/paragraph-facts.js'
import { elementsOf, type XmlElement } from '../xml/element.js'

export interface RunFormat {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly hidden?: boolean | undefined
  /** In half points. */
  readonly size?: number | undefined
  readonly font?: string | undefined
}

export interface ParagraphFormat extends ParagraphSpacing {
  readonly numId?: string | undefined
  readonly numLevel?: number | undefined
}

/** What `upper` says, and for the rest what `lower` says. Neither is changed. */
export function over<T extends object>(lower: T, upper: T): T {
  let result = lower
  for (const key of Object.keys(upper) as (keyof T)[]) {
    if (upper[key] === undefined) continue
    if (result === lower) result = { ...lower }
    result[key] = upper[key]
  }
  return result
}

export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  const format: { -readonly [K in keyof RunFormat]: RunFormat[K] } = {}
  for (const child of elementsOf(properties)) {
    const value = child.attributes['w:val']
    if (child.name === 'w:b') format.bold = isOn(value)
    else if (child.name === 'w:i') format.italic = isOn(value)
    else if (child.name === 'w:u') format.underline = value !== undefined && value !== 'none' && isOn(value)
    else if (child.name === 'w:vanish') format.hidden = isOn(value)
    else if (child.name === 'w:sz') format.size = readNumber(value)
    else if (child.name === 'w:rFonts') format.font = child.attributes['w:ascii'] ?? child.attributes['w:hAnsi']
  }
  return format
}

export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  const format: { -readonly [K in keyof ParagraphFormat]: ParagraphFormat[K] } = {}
  for (const child of elementsOf(properties)) {
    const { attributes } = child
    if (child.name === 'w:spacing') {
      // "Automatic" means as much space as in a browser: 14 points.
      format.before = isOn(attributes['w:beforeAutospacing'], false) ? 280 : readLength(attributes['w:before'])
      format.after = isOn(attributes['w:afterAutospacing'], false) ? 280 : readLength(attributes['w:after'])
      format.before ??= readLines(attributes['w:beforeLines'])
      format.after ??= readLines(attributes['w:afterLines'])
    } else if (child.name === 'w:contextualSpacing') format.contextual = isOn(attributes['w:val'])
    else if (child.name === 'w:ind') {
      format.left = readLength(attributes['w:start'] ?? attributes['w:left'])
    } else if (child.name === 'w:outlineLvl') format.outline = readNumber(attributes['w:val'])
    else if (child.name === 'w:numPr') {
      format.numId = child.first('w:numId')?.attributes['w:val']
      format.numLevel = readNumber(child.first('w:ilvl')?.attributes['w:val'])
    }
  }
  return format
}

/** `<w:b/>` is on, unless its `w:val` says otherwise. */
export function isOn(value: string | undefined, absent = true): boolean {
  return value === undefined ? absent : value !== '0' && value !== 'false' && value !== 'off'
}

/** The same of an element that may be missing. */
export const isOnElement = (element: XmlElement | undefined): boolean =>
  element !== undefined && isOn(element.attributes['w:val'])

export function readNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : undefined
}

/** In twips; newer files may write "12pt". */
const readLength = (value: string | undefined): number | undefined => readNumber(value) ?? twips(value)

/** Hundredths of a line, in twips. */
function readLines(value: string | undefined): number | undefined {
  const hundredths = readNumber(value)
  return hundredths === undefined ? undefined : hundredths * 2.4
}
