// Fields of a Word document: between their marks stand first a code, which is not printed, and then a result, which is.

import { countLetters } from '../../letters.js'
import type { DocumentNode } from '../../story/document-tree.js'
import { hrefOf } from '../../story/story.js'
import { elementsOf, type XmlElement } from '../../xml/element.js'
import { isOnElement } from '../formats.js'
import type { Field, Reader } from './reader.js'

/** Follows the mark of a field. Returns what is printed besides its result. */
export function followField(element: XmlElement, reader: Reader): DocumentNode[] {
  const { fields } = reader
  const field = fields.at(-1)
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      fields.push({ inResult: false, code: '', href: null, begin: element })
      reader.codes++
      return []
    case 'separate':
      if (field && !field.inResult) {
        field.inResult = true
        field.href = hrefOf(field.code)
        reader.codes--
      }
      return []
    case 'end':
      fields.pop()
      if (field && !field.inResult) reader.codes--
      // A field in the code of another is not printed either.
      return field && reader.codes === 0 ? printed(field, reader) : []
    default:
      return []
  }
}

/** `MACROBUTTON NoMacro [Skriv navn her]`: a place to click on in a form, which is printed as its own text. */
const MACRO_BUTTON = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)$/s

function printed({ code, inResult, begin }: Field, { tally }: Reader): DocumentNode[] {
  if (/^\s*FORMCHECKBOX/.test(code)) return [{ type: 'checkbox', checked: isChecked(begin) }]
  if (inResult) return []
  if (/^\s*(?:AUTONUM|LISTNUM)/.test(code)) tally.unread.add('numbers that are made by fields (AUTONUM)')
  const value = /^\s*FORMDROPDOWN/.test(code) ? chosenEntry(begin) : (MACRO_BUTTON.exec(code)?.[1] ?? '')
  tally.putIn += countLetters(value)
  return value === '' ? [] : [{ type: 'text', value }]
}

function isChecked(begin: XmlElement): boolean {
  const box = begin.first('w:ffData')?.first('w:checkBox')
  return isOnElement(box?.first('w:checked') ?? box?.first('w:default'))
}

/** The entry that was chosen from a list in a form. */
function chosenEntry(begin: XmlElement): string {
  const list = begin.first('w:ffData')?.first('w:ddList')
  const entries = elementsOf(list, 'w:listEntry').map(entry => entry.attributes['w:val'] ?? '')
  const chosen = list?.first('w:result') ?? list?.first('w:default')
  return entries[Number(chosen?.attributes['w:val'] ?? 0)] ?? ''
}
