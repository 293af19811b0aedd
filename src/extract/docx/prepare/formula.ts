// A formula in, one line of text as it would be typed out: "a/b", "x^2", "√(x+1)". No letter, digit or sign is lost.

import { elementsOf, type XmlElement } from '../../xml/element.js'

export function formulaOf(element: XmlElement): string {
  const inner = (name: string): string => {
    const part = element.first(name)
    return part ? formulaOf(part) : ''
  }
  const property = (name: string, usual: string): string =>
    element.first(`${element.name}Pr`)?.first(name)?.attributes['m:val'] ?? usual
  switch (element.name) {
    case 'm:f':
      return `${grouped(inner('m:num'))}/${grouped(inner('m:den'))}`
    case 'm:sSup':
    case 'm:sSub':
    case 'm:sSubSup':
      return `${inner('m:e')}${raised('_', inner('m:sub'))}${raised('^', inner('m:sup'))}`
    case 'm:rad':
      return `${inner('m:deg')}√(${inner('m:e')})`
    case 'm:nary':
      return `${property('m:chr', '∫')}${raised('_', inner('m:sub'))}${raised('^', inner('m:sup'))} ${inner('m:e')}`
    case 'm:d': {
      const parts = elementsOf(element, 'm:e').map(formulaOf)
      return property('m:begChr', '(') + parts.join(property('m:sepChr', '|')) + property('m:endChr', ')')
    }
    default:
      return element.children
        .map(child => (child.type === 'text' ? (element.name === 'm:t' ? child.value : '') : formulaOf(child)))
        .join('')
  }
}

const grouped = (text: string): string => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`)
const raised = (sign: string, text: string): string => (text === '' ? '' : `${sign}${grouped(text)}`)
