// Extracts the text of a web page: from the site of a council, or saved as HTML by Word and other programs.

import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap as Tree } from 'parse5'
import type { Extractor } from '../extractor.js'
import { finishStory } from '../story/finish.js'
import { append, startStory } from '../story/story.js'
import { readSheet } from './css.js'
import { PLAIN_LOOK } from './look.js'
import { decodePage } from './page.js'
import { Paragraphs } from './paragraphs.js'
import { type Reader, readNode } from './reader.js'

/** Throws ExtractionFailure if there is no text in the page. */
export const extractHtml: Extractor = async bytes => {
  const { text, notes } = decodePage(bytes)
  const document = parse(text)
  const story = startStory()
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
