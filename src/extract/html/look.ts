// Computes how an element of a web page looks (letters, visibility, margins) from its own style and the elements around it.

import type { DefaultTreeAdapterMap as Tree } from 'parse5'
import { twips } from '../story/length.js'
import { PLAIN, type RunLook } from '../story/story.js'
import type { Declarations } from './css.js'

export interface Element {
  readonly node: Tree['element']
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly style: Declarations
}

export const PLAIN_LOOK = {
  letters: { ...PLAIN, size: 24 } as RunLook,
  font: '',
  href: null as string | null,
  /** Spaces and line ends are kept. */
  preformatted: false,
  hidden: false,
  /** Indentation, in twips. */
  left: 0,
  /** The number of elements around. */
  depth: 0,
}
export type Look = Readonly<typeof PLAIN_LOOK>

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address'])
const UNDERLINE = new Set(['u'])
/** Browsers indent these by 40 pixels, here in twips. */
const INDENTED = new Set(['blockquote', 'dd', 'ul', 'ol', 'figure'])
const INDENT = 600
/** Sizes of `<font size>`, 3 being the usual. */
const FONT_SIZES: Readonly<Record<string, number>> = { '1': 16, '2': 20, '3': 24, '4': 27, '5': 36, '6': 48, '7': 72 }

const HEADINGS: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h5: 0.83, h6: 0.67 }

export function lookInside(element: Element, around: Look): Look {
  const { name, attributes, style } = element
  const { letters } = around
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const line = style.get('text-decoration')
  const next: RunLook = {
    bold: weight ? /^(?:bold|bolder|[6-9]00)$/i.test(weight) : letters.bold || BOLD.has(name),
    italic: slant ? /italic|oblique/i.test(slant) : letters.italic || ITALIC.has(name),
    underline: letters.underline || UNDERLINE.has(name) || /underline/i.test(line ?? ''),
    size: sizeOf(element, letters.size),
  }
  const same = (Object.keys(next) as (keyof RunLook)[]).every(key => next[key] === letters[key])
  const href = name === 'a' ? attributes.get('href') : undefined
  const margin = twips(style.get('margin-left'))
  return {
    letters: same ? letters : next,
    font: style.get('font-family') ?? attributes.get('face') ?? around.font,
    href: href !== undefined && /^(?:https?|mailto|ftp):/i.test(href) ? href : around.href,
    preformatted: name === 'pre' || /^pre/i.test(style.get('white-space') ?? '') || around.preformatted,
    hidden: around.hidden || isHidden(element),
    left: around.left + (margin ?? (INDENTED.has(name) ? INDENT : 0)),
    depth: around.depth + 1,
  }
}

function isHidden({ attributes, style }: Element): boolean {
  if (attributes.has('hidden') || /^none$/i.test(style.get('display') ?? '')) return true
  return /^hidden$/i.test(style.get('visibility') ?? '') || /^all$/i.test(style.get('mso-hide') ?? '')
}

function sizeOf({ name, attributes, style }: Element, around: number | null): number | null {
  const value = style.get('font-size')
  const share = /^([\d.]+)(%|em)$/.exec(value ?? '')
  if (share) return Math.round((around ?? 24) * Number(share[1]) * (share[2] === '%' ? 0.01 : 1))
  const points = twips(value)
  if (points !== undefined && points > 0) return Math.round(points / 10)
  const factor = HEADINGS[name]
  if (factor !== undefined) return Math.round((around ?? 24) * factor)
  return name === 'font' ? (FONT_SIZES[attributes.get('size') ?? ''] ?? around) : around
}
