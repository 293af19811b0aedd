// The styles of an OpenDocument text in, how a paragraph or passage looks through its style and the style's parents out.

import { twips } from '../story/length.js'
import type { RunLook } from '../story/story.js'
import { elementsOf, type XmlElement } from '../xml/element.js'

export interface ParagraphFormat {
  /** Names as people see them, nearest first: "Heading 1". */
  readonly names: readonly string[]
  /** From 0. */
  readonly outline: number | undefined
  /** Lengths in twips. */
  readonly before: number
  readonly after: number
  readonly left: number
  readonly contextual: boolean
  /** The style says that there is no numbering, whatever the outline says. */
  readonly unnumbered: boolean
}

export interface Styles {
  paragraph(name: string | undefined): ParagraphFormat
  /** Laid over what is in force around the passage. */
  letters(family: 'paragraph' | 'text', name: string | undefined, around: RunLook): RunLook
  isHidden(name: string | undefined): boolean
  list(name: string | undefined): XmlElement | undefined
  readonly outline: XmlElement | undefined
}

const USUAL_SIZE = 24

/** `roots`: styles.xml and content.xml; what comes later goes before. */
export function readStyles(roots: readonly XmlElement[]): Styles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  const defaults = new Map<string, XmlElement>()
  let outline: XmlElement | undefined
  for (const root of roots) {
    for (const group of ['office:styles', 'office:automatic-styles']) {
      for (const style of elementsOf(root.first(group))) {
        const { 'style:name': name = '', 'style:family': family = '' } = style.attributes
        if (style.name === 'style:style') styles.set(`${family} ${name}`, style)
        else if (style.name === 'style:default-style') defaults.set(family, style)
        else if (style.name === 'text:list-style') lists.set(name, style)
        else if (style.name === 'text:outline-style') outline = style
      }
    }
  }

  /** The style and its parents, nearest first, with the family's default at the end. */
  const chain = (family: string, name: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    let at = name
    while (at !== undefined && found.length < 20) {
      const style = styles.get(`${family} ${at}`)
      if (!style) break
      found.push(style)
      at = style.attributes['style:parent-style-name']
    }
    const usual = defaults.get(family)
    return usual ? [...found, usual] : found
  }
  const known = new Map<string, ParagraphFormat>()
  const readParagraph = (name: string | undefined): ParagraphFormat => {
    const own = chain('paragraph', name)
    const property = (key: string) =>
      own.map(s => s.first('style:paragraph-properties')?.attributes[key]).find(v => v !== undefined)
    const level = own.map(s => s.attributes['style:default-outline-level']).find(v => v !== undefined)
    return {
      names: own.flatMap(s => s.attributes['style:display-name'] ?? s.attributes['style:name'] ?? []),
      outline: level ? Number(level) - 1 : undefined,
      before: twips(property('fo:margin-top')) ?? 0,
      after: twips(property('fo:margin-bottom')) ?? 0,
      left: twips(property('fo:margin-left')) ?? 0,
      contextual: property('style:contextual-spacing') === 'true',
      unnumbered: own.map(s => s.attributes['style:list-style-name']).find(v => v !== undefined) === '',
    }
  }
  return {
    outline,
    list: name => (name === undefined ? undefined : lists.get(name)),
    paragraph: name => {
      const key = name ?? ''
      const format = known.get(key) ?? readParagraph(name)
      known.set(key, format)
      return format
    },
    letters: (family, name, around) => chain(family, name).reverse().reduce(overLetters, around),
    isHidden: name =>
      chain('text', name).some(s => s.first('style:text-properties')?.attributes['text:display'] === 'none'),
  }
}

function overLetters(around: RunLook, style: XmlElement): RunLook {
  const properties = style.first('style:text-properties')?.attributes
  if (!properties) return around
  const weight = properties['fo:font-weight']
  const slant = properties['fo:font-style']
  const line = properties['style:text-underline-style']
  return {
    bold: weight === undefined ? around.bold : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? around.italic : slant !== 'normal',
    underline: line === undefined ? around.underline : line !== 'none',
    size: sizeOf(properties['fo:font-size'], around.size),
  }
}

/** "12pt", or "80%" of what is around, in half points. */
function sizeOf(value: string | undefined, around: number | null): number | null {
  if (value === undefined) return around
  if (value.endsWith('%')) return Math.round(((around ?? USUAL_SIZE) * Number.parseFloat(value)) / 100)
  return Math.round((twips(value) ?? 0) / 10) || around
}
