// The elements of an XML tree.

export class XmlElement {
  readonly type = 'element'

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>> = {},
    public children: XmlNode[] = [],
  ) {}

  /** The first element of this name right inside. */
  first(name: string): XmlElement | undefined {
    return this.children.find((child): child is XmlElement => child.type === 'element' && child.name === name)
  }
}

export interface XmlText {
  readonly type: 'text'
  value: string
}

export type XmlNode = XmlElement | XmlText

/** The elements right inside an element, or those of one name. */
export const elementsOf = (element: XmlElement | null | undefined, name?: string): XmlElement[] =>
  element?.children.filter(
    (child): child is XmlElement => child.type === 'element' && (name === undefined || child.name === name),
  ) ?? []

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
