// Reads the styles of an OpenDocument text: how a paragraph or letters look by a style and its parents.

import { ancestry } from '../story/ancestry.js'
import { twips } from '../story/length.js'
import type { FullSpacing } from '../story/paragraph-facts.js'
import type { RunLook } from '../story/story.js'
import { elementsOf, type XmlElement } from '../xml/element.js'

export interface ParagraphFormat extends FullSpacing {
  /** Names of the style and its parents as people see them, nearest first: "Heading 1". */
  readonly names: readonly string[]
  /** The style turns numbering off, whatever the outline says. */
  readonly unnumbered: boolean
}

const USUAL_SIZE = 24

/** `roots`: styles.xml and content.xml; a style of the latter replaces one of the former. */
export function readStyles(roots: readonly XmlElement[]) {
  const styles = new Map<string, XmlElement>()
  const groups = roots.flatMap(root => ['office:styles', 'office:automatic-styles'].map(name => root.first(name)))
  for (const style of groups.flatMap(group => elementsOf(group))) {
    const { 'style:name': name, 'style:family': family } = style.attributes
    styles.set(keyOf(style.name, family, SINGLE.has(style.name) ? undefined : name), style)
  }
  /** The style and its parents, nearest first, with the family's default at the end. */
  const chain = (family: string, name: string | undefined): XmlElement[] => {
    const find = (own: string | undefined) =>
      own === undefined ? undefined : styles.get(keyOf('style:style', family, own))
    const found = ancestry(find(name), style => find(style.attributes['style:parent-style-name']))
    const usual = styles.get(keyOf('style:default-style', family))
    return usual ? [...found, usual] : found
  }
  const known = new Map<string, ParagraphFormat>()
  return {
    outline: styles.get(keyOf('text:outline-style')),
    list: (name: string | undefined) =>
      name === undefined ? undefined : styles.get(keyOf('text:list-style', undefined, name)),
    paragraph: (name = '') => {
      const format = known.get(name) ?? readParagraph(chain('paragraph', name))
      known.set(name, format)
      return format
    },
    /** Applies a style to letters that look like `around`. */
    letters: (family: 'paragraph' | 'text', name: string | undefined, around: RunLook) =>
      chain(family, name).reverse().reduce(overLetters, around),
    isHidden: (name: string | undefined) =>
      chain('text', name).some(s => s.first('style:text-properties')?.attributes['text:display'] === 'none'),
  }
}

export type Styles = ReturnType<typeof readStyles>

/** Elements of which there is only one, or one for each family, whatever its name. */
const SINGLE = new Set(['style:default-style', 'text:outline-style'])
const keyOf = (kind: string, family = '', name = ''): string => `${kind} ${family} ${name}`

/** `chain`: the style and those it is based on, nearest first. */
function readParagraph(chain: readonly XmlElement[]): ParagraphFormat {
  const property = (key: string) =>
    chain.map(s => s.first('style:paragraph-properties')?.attributes[key]).find(v => v !== undefined)
  const level = chain.map(s => s.attributes['style:default-outline-level']).find(v => v !== undefined)
  return {
    names: chain.flatMap(s => s.attributes['style:display-name'] ?? s.attributes['style:name'] ?? []),
    outline: level ? Number(level) - 1 : undefined,
    before: twips(property('fo:margin-top')) ?? 0,
    after: twips(property('fo:margin-bottom')) ?? 0,
    left: twips(property('fo:margin-left')) ?? 0,
    contextual: property('style:contextual-spacing') === 'true',
    unnumbered: chain.map(s => s.attributes['style:list-style-name']).find(v => v !== undefined) === '',
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

/** In half points: "12pt", or "80%" of the size around. */
function sizeOf(value: string | undefined, around: number | null): number | null {
  if (value === undefined) return around
  if (value.endsWith('%')) return Math.round(((around ?? USUAL_SIZE) * Number.parseFloat(value)) / 100)
  return Math.round((twips(value) ?? 0) / 10) || around
}
