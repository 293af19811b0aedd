// The inner modules of mammoth that are used here; it has types only for its main entry. Checked by tests/extract/docx.

declare module 'mammoth/lib/xml/nodes.js' {
  import type { XmlElement, XmlNode } from '../xml/element.js'
  export const Element: new (name: string, attributes: Record<string, string>, children: XmlNode[]) => XmlElement
}

declare module 'mammoth/lib/docx/body-reader.js' {
  import type { DocumentNode } from '../story/document-tree.js'
  import type { XmlNode } from '../xml/element.js'
  export function createBodyReader(options: {
    relationships: unknown
    contentTypes: unknown
    docxFile: unknown
    numbering: unknown
    styles: unknown
    files: unknown
  }): { readXmlElements(elements: readonly XmlNode[]): { value: DocumentNode[]; messages: { message: string }[] } }
}

declare module 'mammoth/lib/docx/styles-reader.js' {
  export const defaultStyles: unknown
}

declare module 'mammoth/lib/docx/numbering-xml.js' {
  export const defaultNumbering: unknown
}

declare module 'mammoth/lib/docx/relationships-reader.js' {
  export const Relationships: new (list: readonly { relationshipId: string; target: string; type: string }[]) => unknown
}
