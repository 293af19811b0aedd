// The tree of a part of a Word file, in mammoth's own elements.

import { Element } from 'mammoth/lib/xml/nodes.js'

export interface XmlElement {
  readonly type: 'element'
  readonly name: string
  attributes: Record<string, string>
  children: XmlNode[]
  first(name: string): XmlElement | undefined
}

export interface XmlText {
  readonly type: 'text'
  value: string
}

export type XmlNode = XmlElement | XmlText

export function makeElement(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return new Element(name, attributes, children)
}
