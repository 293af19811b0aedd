// The sections of a Word document in, the parts with its headers and footers out, each once.

import { elementsOf, textOf, type XmlElement } from '../xml/element.js'
import { isOnElement } from './formats.js'
import type { Part, Parts } from './parts.js'

export interface Furniture {
  readonly headers: readonly Part[]
  readonly footers: readonly Part[]
  /** Headers and footers that no page shows: of first or even pages without their own, or of a deleted section. */
  readonly unused: readonly Part[]
}

/** First and even pages have their own headers only if the section, or the document, says so. */
export function findFurniture(sections: readonly XmlElement[], parts: Parts): Furniture {
  const settings = parts.related('settings')?.root
  const evenPages = isOnElement(settings?.first('w:evenAndOddHeaders'))
  const found = { header: new Set<Part>(), footer: new Set<Part>() }
  const targets = new Map(parts.document.relationships.map(r => [r.relationshipId, r.path]))
  for (const section of sections) {
    const firstPage = isOnElement(section.first('w:titlePg'))
    const references = elementsOf(section)
    for (const wanted of ['first', 'default', 'even']) {
      if ((wanted === 'first' && !firstPage) || (wanted === 'even' && !evenPages)) continue
      for (const reference of references) {
        const kind =
          reference.name === 'w:headerReference' ? 'header' : reference.name === 'w:footerReference' ? 'footer' : null
        if (!kind || (reference.attributes['w:type'] ?? 'default') !== wanted) continue
        const path = targets.get(reference.attributes['r:id'] ?? '')
        const part = path ? parts.at(path) : null
        if (part) found[kind].add(part)
      }
    }
  }
  const used = new Set([...found.header, ...found.footer])
  const shown = new Set([...used].map(part => textOf(part.root, 'w:t')))
  const unused = parts.document.relationships.flatMap(({ type, path }) => {
    const part = (type === 'header' || type === 'footer') && path ? parts.at(path) : null
    return part && !used.has(part) && !shown.has(textOf(part.root, 'w:t')) ? [part] : []
  })
  return { headers: [...found.header], footers: [...found.footer], unused }
}
