// Fields of a Word document: between their marks stand first a code, which is not printed, and then a result, which is.

import { countLetters } from '../../letters.js'
import { elementsOf, type XmlElement } from '../../xml/element.js'
import { type Field, makeText, type Preparation } from './preparation.js'

/** Nobody nests fields this deep, and mammoth looks through all open ones at each run. */
const DEEPEST = 50

/** Follows the mark of a field. Returns what mammoth should read: the mark, and what is printed if there is no result. */
export function followField(element: XmlElement, preparation: Preparation): XmlElement[] {
  const { fields, tally } = preparation
  const field = fields.at(-1)
  const type = element.attributes['w:fldCharType']
  const marks = fields.length + (type === 'begin' ? 1 : 0) > DEEPEST ? [] : [element]
  switch (type) {
    case 'begin':
      fields.push({ inResult: false, code: [], begin: element })
      preparation.codes++
      return marks
    case 'separate':
      if (field && !field.inResult) {
        field.inResult = true
        preparation.codes--
        tidyLinkCode(field)
      }
      return marks
    case 'end': {
      fields.pop()
      if (!field || field.inResult) return marks
      preparation.codes--
      // A field in the code of another is not printed either.
      if (preparation.codes > 0) return marks
      const code = codeOf(field)
      if (/^\s*(?:AUTONUM|LISTNUM)/.test(code)) tally.unread.add('numbers that are made by fields (AUTONUM)')
      const chosen = /^\s*FORMDROPDOWN/.test(code) ? chosenEntry(field.begin) : (MACRO_BUTTON.exec(code)?.[1] ?? '')
      tally.putIn += countLetters(chosen)
      return chosen === '' ? marks : [makeText(chosen), ...marks]
    }
    default:
      return []
  }
}

/** `MACROBUTTON NoMacro [Skriv navn her]`: a place to click on in a form, which is printed as its own text. */
const MACRO_BUTTON = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)$/s

const codeOf = ({ code }: Field): string =>
  code.map(element => element.children.map(child => (child.type === 'text' ? child.value : '')).join('')).join('')

/** Shortens `HYPERLINK "http://…" \o "tip"`, since mammoth takes everything from the first quote to the last for the address. */
function tidyLinkCode(field: Field): void {
  const [first] = field.code
  const link = /^\s*HYPERLINK\s+(?:\\[a-km-z]\s+)*"([^"]*)"/.exec(codeOf(field))
  if (!first || !link) return
  for (const element of field.code) element.children = []
  first.children = [{ type: 'text', value: ` HYPERLINK "${link[1]}" ` }]
}

/** The entry that was chosen from a list in a form. */
function chosenEntry(begin: XmlElement): string {
  const list = begin.first('w:ffData')?.first('w:ddList')
  const entries = elementsOf(list, 'w:listEntry').map(entry => entry.attributes['w:val'] ?? '')
  const chosen = Number(
    list?.first('w:result')?.attributes['w:val'] ?? list?.first('w:default')?.attributes['w:val'] ?? 0,
  )
  return entries[chosen] ?? ''
}
