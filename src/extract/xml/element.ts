// The elements of an XML tree are those of mammoth, so that it accepts the tree of a Word file.

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

export const elementsOf = (element: XmlElement | null | undefined): XmlElement[] =>
  element?.children.filter(child => child.type === 'element') ?? []
