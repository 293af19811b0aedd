// Extracts the text of a web page: from the site of a council, or saved as HTML by Word and other programs.

import iconv from 'iconv-lite'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap as Tree } from 'parse5'
import type { Extractor } from '../extractor.js'
import { latin1 } from '../format/signature.js'
import { looksLikeMht } from '../format/text-kind.js'
import { finishStory } from '../story/finish.js'
import { append, Story } from '../story/story.js'
import { type Decoded, decodeText, looksLikeUtf16, readUtf8, repaired } from '../txt/decode.js'
import { readSheet } from './css.js'
import { PLAIN_LOOK } from './look.js'
import { pageInMht } from './mht.js'
import { Paragraphs } from './paragraphs.js'
import { type Reader, readNode } from './reader.js'

/** Throws ExtractionFailure if there is no text in the page. */
export const extractHtml: Extractor = async bytes => {
  const { text, notes } = decodePage(bytes)
  const document = parse(text)
  const story = new Story()
  const paragraphs = new Paragraphs(story)
  const reader: Reader = { story, sheet: readSheet(styleSheets(document)), marks: new Set(), places: new Map() }
  for (const child of document.childNodes) readNode(child, PLAIN_LOOK, reader, paragraphs)
  append(story.body, paragraphs.close())
  const extracted = finishStory(story, 'html', 'web page')
  return { ...extracted, notes: [...notes, ...extracted.notes] }
}

function styleSheets(document: Tree['document']): string {
  let css = ''
  const open: Tree['node'][] = [document]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('childNodes' in node)) continue
    const isSheet = defaultTreeAdapter.isElementNode(node) && node.tagName === 'style'
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i] as Tree['childNode']
      if (isSheet && defaultTreeAdapter.isTextNode(child)) css += `${child.value}\n`
      else open.push(child)
    }
  }
  return css
}

/** Decodes a web page. It declares its encoding, but is not always right. */
function decodePage(source: Uint8Array): Decoded {
  const bytes = looksLikeMht(latin1(source, 0, 4096)) ? (pageInMht(source) ?? source) : source
  const told = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{1,40})/i.exec(latin1(bytes, 0, 4096))?.[1]
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  if (told && !hasMark && !looksLikeUtf16(bytes) && !isUtf8(bytes)) {
    // By an old custom, pages of "iso-8859-1" are windows-1252.
    const name = /^(?:iso-?8859-?1|latin-?1|us-ascii)$/i.test(told) ? 'windows-1252' : told
    if (!/^utf-?(?:8|16)/i.test(name) && iconv.encodingExists(name)) {
      return repaired(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name), name, [])
    }
  }
  return decodeText(bytes)
}

/** Whether a page is UTF-8 and has letters beyond ASCII, which is hardly an accident. */
const isUtf8 = (bytes: Uint8Array): boolean => readUtf8(bytes) !== null && bytes.some(b => b >= 0x80)
