// The number or mark before an entry of a list: what a browser draws, or what Word wrote beside its own lists.

import { defaultTreeAdapter, type DefaultTreeAdapterMap as Tree } from 'parse5'
import { countLetters } from '../letters.js'
import { BY_EXAMPLE, formatNumber } from '../story/number-format.js'
import type { Story } from '../story/story.js'
import { isSymbolFont, signOf } from '../symbol.js'
import { type Sheet, styleOf } from './css.js'
import { attributesOf, flatText } from './elements.js'
import type { Element } from './look.js'

/** "3." in a numbered list, otherwise a bullet; null if a browser shows nothing. `places` is filled with known places. */
export function labelOf(
  { node: item, attributes, style }: Element,
  sheet: Sheet,
  places: Map<Tree['node'], number>,
): { text: string; list: string } | null {
  const list = item.parentNode
  if (!list || !defaultTreeAdapter.isElementNode(list)) return { text: '•', list: '' }
  const around = attributesOf(list)
  const type = style.get('list-style-type') ?? styleOf(sheet, list.tagName, around).get('list-style-type') ?? ''
  if (/\bnone\b/i.test(type)) return null
  if (list.tagName !== 'ol') return { text: '•', list: 'ul' }
  const own = attributes.get('value')
  const number = own !== undefined ? Number(own) : Number(around.get('start') ?? 1) + placeOf(item, list, places)
  const format = FORMATS[attributes.get('type') ?? around.get('type') ?? type] ?? 'decimal'
  return { text: `${formatNumber(number, format)}.`, list: 'ol' }
}

/** How many entries come before this one. */
function placeOf(item: Tree['element'], list: Tree['element'], places: Map<Tree['node'], number>): number {
  if (!places.has(item)) {
    let place = 0
    for (const child of list.childNodes) {
      if (defaultTreeAdapter.isElementNode(child) && child.tagName === 'li') places.set(child, place++)
    }
  }
  return places.get(item) ?? 0
}

const FORMATS: Readonly<Record<string, string>> = {
  ...BY_EXAMPLE,
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
}

/** The mark that Word writes before a list entry, for browsers, which do not know its lists. */
export function markOf({ node, attributes }: Element, font: string, { tally }: Story): string {
  const text = flatText(node)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  tally.held += countLetters(text)
  tally.leftOut += countLetters(text)
  const family = /font-family:\s*["']?([\w ]+)/i.exec(attributes.get('style') ?? '')?.[1] ?? font
  return isSymbolFont(family) ? [...text].map(c => signOf(c, family)).join('') : text
}
