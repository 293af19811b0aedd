// The nodes of a paragraph in; out, its text in parts with links and bold passages, and its look.

import { addTo, mostFrequent } from '../../model/count.js'
import { squeezeBlanks } from '../../model/spaced-letters.js'
import { countLetters } from '../letters.js'
import type { Part, PieceStyle } from '../piece.js'
import type { DocumentNode, ParagraphNode, RunNode } from './document-tree.js'
import { BOOKMARK, type ParagraphFacts } from './paragraph-facts.js'
import type { Tally } from './tally.js'

export interface Paragraph {
  readonly parts: readonly Part[]
  /** Without its label. */
  readonly text: string
  readonly style: Required<Omit<PieceStyle, 'level'>>
  readonly facts: ParagraphFacts | null
}

export interface ParagraphReader {
  readonly facts: readonly ParagraphFacts[]
  readonly tally: Tally
  /** The size of body text, in half points. */
  readonly bodySize: number
  /** The mark of a note, as it stands in the text; null if there is no such note. */
  markNote(type: 'footnote' | 'endnote', id: string): string | null
}

/** What was found in a paragraph so far; the numbers count letters. */
class Collected {
  readonly parts: { text: string; bold: boolean; href: string | undefined }[] = []
  facts: ParagraphFacts | null = null
  letters = 0
  bold = 0
  italic = 0
  underline = 0
  readonly sizes = new Map<number, number>()
}

export function readParagraph(node: ParagraphNode, reader: ParagraphReader): Paragraph {
  const collected = new Collected()
  collect(node.children, null, undefined, reader, collected)
  const { facts } = collected
  const parts = tidyTabs(collected.parts)
  const text = parts.map(part => part.text).join('')
  const label = facts?.label?.text ?? ''
  // A number without any text is kept, since it counts; a list mark is not.
  const printed = text.trim() === '' ? !facts?.label?.bullet : true
  if (label !== '' && printed) {
    reader.tally.putIn += countLetters(label)
    parts.unshift({ text: label })
  }
  return { parts, text, facts, style: describe(collected, reader) }
}

function describe(
  { facts, letters, bold, italic, underline, sizes }: Collected,
  { bodySize }: ParagraphReader,
): Paragraph['style'] {
  const size = mostFrequent(sizes) ?? facts?.style.run.size ?? bodySize
  const indent = (facts?.format.left ?? 0) / (bodySize * 10)
  return {
    bold: letters > 0 && bold === letters,
    italic: letters > 0 && italic === letters,
    underline: letters > 0 && underline === letters,
    size: Math.round((size / bodySize) * 100) / 100,
    indent: Math.max(0, Math.round(indent * 2) / 2),
  }
}

function collect(
  nodes: readonly DocumentNode[],
  run: RunNode | null,
  href: string | undefined,
  reader: ParagraphReader,
  out: Collected,
): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'bookmarkStart': {
        const facts = node.name.startsWith(BOOKMARK)
          ? reader.facts[Number(node.name.slice(BOOKMARK.length))]
          : undefined
        // If several paragraphs were joined, the last one counts, unless the first runs on by design.
        if (facts && !out.facts?.runsOn) out.facts = facts
        break
      }
      case 'run':
        collect(node.children, node, href, reader, out)
        break
      case 'hyperlink':
        collect(node.children, run, isAddress(node.href) ? node.href : href, reader, out)
        break
      case 'text':
        add(node.value, run, href, out)
        break
      case 'tab':
        add('\t', run, href, out)
        break
      case 'break':
        add('\n', run, href, out)
        break
      case 'checkbox':
        add(node.checked ? '☒' : '☐', run, href, out)
        break
      case 'noteReference': {
        const mark = reader.markNote(node.noteType, node.noteId)
        if (mark !== null) {
          reader.tally.putIn += countLetters(mark)
          add(mark, run, href, out)
        }
        break
      }
      default:
    }
  }
}

const isAddress = (href: string | undefined): boolean => href !== undefined && /^[a-z][a-z\d+.-]*:/i.test(href)

function add(text: string, run: RunNode | null, href: string | undefined, out: Collected): void {
  const letters = text.trim().length
  const bold = run?.isBold ?? false
  out.letters += letters
  if (bold) out.bold += letters
  if (run?.isItalic) out.italic += letters
  if (run?.isUnderline) out.underline += letters
  if (run?.fontSize && letters > 0) addTo(out.sizes, run.fontSize * 2, letters)
  const last = out.parts.at(-1)
  if (last && last.bold === bold && last.href === href) last.text += text
  else out.parts.push({ text, bold, href })
}

/** Several tab stops in a row are one gap on the page, and those at the ends of a line are none. */
function tidyTabs(parts: Collected['parts']): Part[] {
  const tidied: Part[] = []
  let before = '\n'
  for (const { text, bold, href } of parts) {
    // Runs of blanks first: a pattern that begins with a run is slow on long ones.
    let clean = squeezeBlanks(text, said => said.replace(/[ \u00a0]{2,}/g, ' '))
      .replace(/[ \u00a0]?\t[ \t\u00a0]*/g, '\t')
      .replace(/\t?\n\t?/g, '\n')
    if (/[\t\n]/.test(before)) clean = clean.replace(/^[ \t]+/, '')
    if (clean === '') continue
    before = clean.slice(-1)
    tidied.push({ text: clean, ...(bold ? { bold } : {}), ...(href === undefined ? {} : { href }) })
  }
  const last = tidied.at(-1)
  if (last) tidied[tidied.length - 1] = { ...last, text: last.text.trimEnd() }
  return tidied.some(part => part.text.trim() !== '') ? tidied : []
}
