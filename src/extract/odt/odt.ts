// Extracts the text of an OpenDocument text (.odt, or the flat .fodt).

import { type Extractor, encryptedFile } from '../extractor.js'
import { finishStory } from '../story/finish.js'
import { append, Story } from '../story/story.js'
import { type Dialect, elementsOf, type XmlElement } from '../xml/element.js'
import { readXml } from '../xml/read.js'
import { openArchive } from '../zip/archive.js'
import { readContent, startReader } from './reader.js'
import { readStyles } from './styles.js'

/** Throws ExtractionFailure if there is no text in the file. */
export const extractOdt: Extractor = async bytes => {
  const story = new Story()
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const [content, styles] = isZip ? openParts(bytes, story) : [readPart(bytes, 'the file', story), null]
  const reader = startReader(story, readStyles([styles, content].filter(r => r !== null)))
  const text = content?.first('office:body')?.first('office:text')
  if (text) append(story.body, readContent(text, reader))
  else if (story.damage.length === 0) story.damage.push('it holds no text part')
  readFurniture(styles ?? content ?? undefined, reader)
  return finishStory(story, 'odt', 'OpenDocument file')
}

function openParts(bytes: Uint8Array, story: Story): [XmlElement | null, XmlElement | null] {
  const archive = openArchive(bytes)
  const manifest = archive.read('META-INF/manifest.xml')
  if (manifest && Buffer.from(manifest).includes('encryption-data')) throw encryptedFile()
  const [content, styles] = ['content.xml', 'styles.xml'].map(name => {
    const part = archive.read(name)
    return part && part.length > 0 ? readPart(part, name, story) : null
  })
  story.damage.push(...archive.damage)
  return [content ?? null, styles ?? null]
}

function readPart(bytes: Uint8Array, name: string, story: Story): XmlElement | null {
  const read = readXml(bytes, OPEN_DOCUMENT)
  if (!read || read.broken !== null) story.damage.push(`${name}: ${read?.broken ?? 'no XML'}`)
  return read?.root ?? null
}

/** Headers and footers are part of the page styles. */
function readFurniture(root: XmlElement | undefined, reader: ReturnType<typeof startReader>): void {
  for (const page of elementsOf(root?.first('office:master-styles'))) {
    for (const part of elementsOf(page)) {
      const kind = /^style:(header|footer)/.exec(part.name)?.[1]
      if (kind === undefined || part.attributes['style:display'] === 'false') continue
      const nodes = readContent(part, reader)
      if (kind === 'header') reader.story.headers.push(nodes)
      else reader.story.footers.push(nodes)
    }
  }
}

/** The usual prefixes of the namespaces. */
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'
const OTHERS: Readonly<Record<string, string>> = {
  [`${OASIS}xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}svg-compatible:1.0`]: 'svg',
  [`${OASIS}drawing:1.0`]: 'draw',
  'http://www.w3.org/1999/xlink': 'xlink',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
}

const OPEN_DOCUMENT: Dialect = {
  file: 'OpenDocument file',
  prefixOf: uri => OTHERS[uri] ?? (uri.startsWith(OASIS) ? uri.slice(OASIS.length).split(':')[0] : undefined),
  text: null,
  skipped: new Set(),
}
