// Text, line breaks and blocks of a web page in, paragraphs out. White space counts as one blank; two breaks separate.

import type { DocumentNode } from '../story/document-tree.js'
import { makeParagraph, makeRun, type ParagraphLook, type Story } from '../story/story.js'
import type { Look } from './look.js'

/** Height of an empty line, in twips. */
const LINE = 240

export class Paragraphs {
  private readonly nodes: DocumentNode[] = []
  private runs: DocumentNode[] = []
  /** Whether the paragraph holds anything but blanks, and whether another blank would be one too many. */
  private filled = false
  private blank = true
  private breaks = 0
  private left = 0
  /** The blocks around, outermost first. The space above them is added once, before the first paragraph inside. */
  private readonly blocks: ParagraphLook[] = []
  private above = 0
  private readonly entries: ({ readonly text: string; readonly list: string; used: boolean } | null)[] = []
  /** A mark written in the text, which comes before everything else. */
  label = ''

  constructor(private readonly story: Story) {}

  add(value: string, look: Look): void {
    if (look.preformatted) {
      const lines = value.split(/\r\n?|\n/)
      lines.forEach((line, i) => {
        if (i > 0) this.breakLine()
        if (line !== '') this.put(line, look)
      })
      return
    }
    let text = value.replace(/[ \t\r\n\f]+/g, ' ')
    if (this.blank) text = text.replace(/^ /, '')
    if (text !== '') this.put(text, look)
  }

  private put(text: string, look: Look): void {
    if (this.breaks > 1 && this.filled) {
      this.finish()
      this.above = LINE
    } else for (; this.breaks > 0 && this.filled; this.breaks--) this.push({ type: 'break', breakType: 'line' }, look)
    this.breaks = 0
    this.left = look.left
    this.filled ||= /[^\s\u00a0]/.test(text)
    this.blank = /\s$/.test(text)
    this.push({ type: 'text', value: text }, look)
  }

  private push(child: DocumentNode, look: Look): void {
    const run = makeRun(this.story, [child], look.letters)
    this.runs.push(look.href === null ? run : { type: 'hyperlink', children: [run], href: look.href })
  }

  breakLine(): void {
    this.breaks++
    this.blank = true
  }

  /** Begins a block; text before it becomes a paragraph of its own. */
  begin(look: ParagraphLook): void {
    this.finish()
    this.blocks.push(look)
    this.above = Math.max(this.above, look.before ?? 0)
  }

  end(): void {
    this.finish()
    const block = this.blocks.pop()
    this.above = Math.max(this.above, block?.after ?? 0)
  }

  get inList(): boolean {
    return this.entries.length > 0
  }

  startEntry(label: { text: string; list: string } | null): void {
    this.entries.push(label && { ...label, used: false })
  }

  endEntry(): void {
    this.entries.pop()
  }

  addNode(node: DocumentNode): void {
    this.nodes.push(node)
  }

  finish(): void {
    if (this.filled || this.label !== '') this.nodes.push(this.paragraph())
    this.runs = []
    this.filled = false
    this.blank = true
    this.breaks = 0
    this.label = ''
  }

  private paragraph(): DocumentNode {
    const entry = this.entries.at(-1)
    const level = Math.max(0, this.entries.length - 1)
    const written = this.label === '' ? undefined : { text: this.label, list: 'word', level }
    const listed = entry ? { text: entry.used ? '' : entry.text, list: `${entry.list} ${level}`, level } : undefined
    if (entry) entry.used = true
    const look: ParagraphLook = {
      styles: this.blocks.findLast(b => b.styles)?.styles ?? [],
      outline: this.blocks.findLast(b => b.outline !== undefined)?.outline,
      boxed: this.blocks.some(b => b.boxed),
      before: this.above,
      left: this.left,
      label: written ?? listed,
    }
    this.above = 0
    return makeParagraph(this.story, this.runs, look)
  }

  close(): DocumentNode[] {
    this.finish()
    return this.nodes
  }
}
