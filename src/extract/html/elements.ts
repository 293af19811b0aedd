// Which elements of a web page are blocks, which are skipped, and the text in an element.

import { defaultTreeAdapter, type DefaultTreeAdapterMap as Tree } from 'parse5'

export const SKIPPED = new Set(
  'head script style noscript template svg canvas audio video iframe object embed map select datalist input annotation annotation-xml'.split(
    ' ',
  ),
)
export const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table ul tr td th'
  ).split(' '),
)

export const attributesOf = ({ attrs }: Tree['element']): Map<string, string> =>
  new Map(attrs.map(a => [a.name, a.value]))

/** All text in an element, however deep. */
export function flatText(element: Tree['element']): string {
  let text = ''
  const open: Tree['childNode'][] = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value
    else if (defaultTreeAdapter.isElementNode(node) && !SKIPPED.has(node.tagName)) {
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i] as Tree['childNode'])
      if (BLOCKS.has(node.tagName)) text += ' '
    }
  }
  return text
}
