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

/** The elements right inside an element, or those of one name. */
export const elementsOf = (element: XmlElement | null | undefined, name?: string): XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => child.type === 'element' && (name === undefined || child.name === name),
  ) ?? []

/** All text in an element, however deep, or only what stands right in elements of one name. */
export function textOf(element: XmlElement, name?: string): string {
  let text = ''
  for (const child of element.children) {
    if (child.type === 'element') text += textOf(child, name)
    else if (name === undefined || element.name === name) text += child.value
  }
  return text
}

export interface Dialect {
  /** What people call such a file: "Word file". */
  readonly file: string
  /** The prefix for names of a namespace, whatever prefix the file uses; undefined for a namespace that is not read. */
  readonly prefixOf: (uri: string) => string | undefined
  /** The elements whose characters are text; elsewhere they are only layout of the XML. Null: all. */
  readonly text: ReadonlySet<string> | null
  /** Empty elements that occur by the hundred and are not read. */
  readonly skipped: ReadonlySet<string>
}
