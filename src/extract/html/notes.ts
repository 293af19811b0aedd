// Recognises footnotes in pages that Word and LibreOffice saved, and their marks.

import { defaultTreeAdapter, type DefaultTreeAdapterMap as Tree } from 'parse5'
import type { Element } from './look.js'

/** `<div id="sdfootnote1">` of LibreOffice, `<div style="mso-element:footnote">` of Word. */
export function isNote({ name, attributes, style }: Element): boolean {
  if (name !== 'div') return false
  return (
    /^sd(?:foot|end)note\d+$/.test(attributes.get('id') ?? '') ||
    /^(?:foot|end)note$/.test(style.get('mso-element') ?? '')
  )
}

/** The mark in the text, as LibreOffice writes it: a bare raised number. */
export function isNoteAnchor({ name, attributes }: Element): boolean {
  return name === 'a' && /^sd(?:foot|end)noteanc$/.test(attributes.get('class') ?? '')
}

/** The mark at the beginning of a note: its first link, which leads back to the text. */
export function findNoteMark(note: Tree['element']): Tree['element'] | null {
  const open: Tree['childNode'][] = [...note.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '') return null
    if (!defaultTreeAdapter.isElementNode(node)) continue
    if (node.tagName === 'a') return node
    for (const child of [...node.childNodes].reverse()) open.push(child)
  }
  return null
}

/** "1", "[1]" and "(1)" are all "[1]". */
export function printMark(text: string): string {
  const inner = text.replace(/[\s[\]()]/g, '')
  return inner === '' ? '' : `[${inner}]`
}
