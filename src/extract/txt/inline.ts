// The text of a paragraph in, its parts out: passages in Markdown's bold, and links. No character is removed.

import type { Part } from '../piece.js'

// "**bold**", "[text](https://…)", "https://…", "www.…"; not "2 * 3 * 4", "a ** b", "[3]"
const INLINE =
  /\*\*(?=\S)[^*]+\*\*|\[[^\][]{1,300}\]\((?:https?:\/\/|mailto:)[^\s()]{1,500}\)|(?:https?:\/\/|(?<![\p{L}\d.])www\.)[^\s<>"”]+/gu

export function toParts(text: string, page: number): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of text.matchAll(INLINE)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index), page })
    parts.push(...inlineParts(found[0], page))
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ text: text.slice(at), page })
  return parts
}

function inlineParts(written: string, page: number): Part[] {
  if (written.startsWith('**')) {
    return [
      { text: '**', page },
      { text: written.slice(2, -2), bold: true, page },
      { text: '**', page },
    ]
  }
  if (written.startsWith('[')) {
    const close = written.lastIndexOf('](')
    return [
      { text: '[', page },
      { text: written.slice(1, close), href: written.slice(close + 2, -1), page },
      { text: written.slice(close), page },
    ]
  }
  const url = written.replace(/[.,;:!?)\]'*]+$/, '')
  return [
    { text: url, href: url.startsWith('www.') ? `https://${url}` : url, page },
    { text: written.slice(url.length), page },
  ]
}
