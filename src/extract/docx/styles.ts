// styles.xml in, what a style means out: the properties a paragraph or run has through its style, its ancestors and the
// document's defaults. Properties on the paragraph or run itself are laid over by the caller.

import type { XmlElement } from './xml.js'

/** What is said about letters. `undefined` = not said here. */
export interface RunFormat {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly hidden?: boolean | undefined
  /** In half points. */
  readonly size?: number | undefined
  readonly font?: string | undefined
}

/** What is said about a paragraph. Lengths in twips (1/20 point). */
export interface ParagraphFormat {
  readonly before?: number | undefined
  readonly after?: number | undefined
  readonly contextual?: boolean | undefined
  readonly left?: number | undefined
  readonly firstLine?: number | undefined
  /** From 0; 9 = body text. */
  readonly outline?: number | undefined
  readonly numId?: string | undefined
  readonly numLevel?: number | undefined
}

export interface Style {
  readonly id: string
  /** As the file says it: "heading 1", "Overskrift 1". Empty where it says none. */
  readonly name: string
  readonly basedOn: string | null
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
}

export interface ResolvedStyle {
  readonly id: string
  /** Names of the style and its ancestors, nearest first. */
  readonly names: readonly string[]
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
  /** The style of the chain that brought the numbering. */
  readonly numberedBy: string | null
}

export interface Styles {
  /** The style of a paragraph; the default style for null or an unknown id. */
  paragraph(id: string | null): ResolvedStyle
  character(id: string | null): RunFormat
  /** The list that a numbering style stands for. */
  numbering(id: string): string | null
}

export function readStyles(root: XmlElement | null): Styles {
  const styles = {
    paragraph: new Map<string, Style>(),
    character: new Map<string, Style>(),
    numbering: new Map<string, Style>(),
  }
  let defaultParagraph: string | null = null
  let defaults: ResolvedStyle = { id: '', names: [], run: { size: 20 }, paragraph: {}, numberedBy: null }
  for (const element of root?.children ?? []) {
    if (element.type !== 'element') continue
    if (element.name === 'w:docDefaults') {
      const run = readRunFormat(element.first('w:rPrDefault')?.first('w:rPr'))
      const paragraph = readParagraphFormat(element.first('w:pPrDefault')?.first('w:pPr'))
      defaults = { ...defaults, run: over(defaults.run, run), paragraph }
    }
    if (element.name !== 'w:style') continue
    const type = element.attributes['w:type'] ?? 'paragraph'
    if (type !== 'paragraph' && type !== 'character' && type !== 'numbering') continue
    const style = readStyle(element)
    if (!styles[type].has(style.id)) styles[type].set(style.id, style)
    if (type === 'paragraph' && isOn(element.attributes['w:default'], false)) defaultParagraph ??= style.id
  }

  const resolved = new Map<string, ResolvedStyle>()
  const resolve = (id: string): ResolvedStyle => {
    const known = resolved.get(id)
    if (known) return known
    let result = defaults
    for (const style of ancestry(styles.paragraph, id).reverse()) {
      result = {
        id: style.id,
        names: [style.name, ...result.names],
        run: over(result.run, style.run),
        paragraph: over(result.paragraph, style.paragraph),
        numberedBy: style.paragraph.numId === undefined ? result.numberedBy : style.id,
      }
    }
    resolved.set(id, result)
    return result
  }
  return {
    paragraph: id => resolve(id !== null && styles.paragraph.has(id) ? id : (defaultParagraph ?? '')),
    character: id => {
      let format: RunFormat = {}
      if (id !== null) for (const style of ancestry(styles.character, id).reverse()) format = over(format, style.run)
      return format
    },
    numbering: id => styles.numbering.get(id)?.paragraph.numId ?? null,
  }
}

/** The style and what it is based on, nearest first; a circle ends where it closes. */
function ancestry(styles: ReadonlyMap<string, Style>, id: string): Style[] {
  const chain: Style[] = []
  for (let style = styles.get(id); style && !chain.includes(style); ) {
    chain.push(style)
    style = style.basedOn === null ? undefined : styles.get(style.basedOn)
  }
  return chain
}

function readStyle(element: XmlElement): Style {
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: element.first('w:name')?.attributes['w:val'] ?? '',
    basedOn: element.first('w:basedOn')?.attributes['w:val'] ?? null,
    run: readRunFormat(element.first('w:rPr')),
    paragraph: readParagraphFormat(element.first('w:pPr')),
  }
}

/** Lays what is said in `upper` over `lower`. */
export function over<T extends object>(lower: T, upper: T): T {
  const result = { ...lower }
  for (const key of Object.keys(upper) as (keyof T)[]) if (upper[key] !== undefined) result[key] = upper[key]
  return result
}

export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return {}
  const format: { -readonly [K in keyof RunFormat]: RunFormat[K] } = {}
  for (const child of properties.children) {
    if (child.type !== 'element') continue
    const value = child.attributes['w:val']
    if (child.name === 'w:b') format.bold = isOn(value)
    else if (child.name === 'w:i') format.italic = isOn(value)
    else if (child.name === 'w:u') format.underline = value !== undefined && value !== 'none' && isOn(value)
    else if (child.name === 'w:vanish') format.hidden = isOn(value)
    else if (child.name === 'w:sz') format.size = readNumber(value)
    else if (child.name === 'w:rFonts') format.font = child.attributes['w:ascii'] ?? child.attributes['w:hAnsi']
  }
  return format
}

export function readParagraphFormat(properties: XmlElement | undefined): ParagraphFormat {
  if (!properties) return {}
  const format: { -readonly [K in keyof ParagraphFormat]: ParagraphFormat[K] } = {}
  for (const child of properties.children) {
    if (child.type !== 'element') continue
    const { attributes } = child
    if (child.name === 'w:spacing') {
      // "Automatic" is what a browser leaves around a paragraph: 14 points.
      format.before = isOn(attributes['w:beforeAutospacing'], false) ? 280 : readLength(attributes['w:before'])
      format.after = isOn(attributes['w:afterAutospacing'], false) ? 280 : readLength(attributes['w:after'])
      format.before ??= readLines(attributes['w:beforeLines'])
      format.after ??= readLines(attributes['w:afterLines'])
    } else if (child.name === 'w:contextualSpacing') format.contextual = isOn(attributes['w:val'])
    else if (child.name === 'w:ind') {
      format.left = readLength(attributes['w:start'] ?? attributes['w:left'])
      const hanging = readLength(attributes['w:hanging'])
      format.firstLine = hanging === undefined ? readLength(attributes['w:firstLine']) : -hanging
    } else if (child.name === 'w:outlineLvl') format.outline = readNumber(attributes['w:val'])
    else if (child.name === 'w:numPr') {
      format.numId = child.first('w:numId')?.attributes['w:val']
      format.numLevel = readNumber(child.first('w:ilvl')?.attributes['w:val'])
    }
  }
  return format
}

/** `<w:b/>` is on; `w:val` may say otherwise. */
export function isOn(value: string | undefined, absent = true): boolean {
  return value === undefined ? absent : value !== '0' && value !== 'false' && value !== 'off'
}

export function readNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : undefined
}

const UNITS: Readonly<Record<string, number>> = { pt: 20, pc: 240, pi: 240, in: 1440, cm: 566.93, mm: 56.693 }

/** Twips; newer files may write "12pt". */
function readLength(value: string | undefined): number | undefined {
  const plain = readNumber(value)
  if (plain !== undefined || value === undefined) return plain
  const factor = UNITS[value.slice(-2)]
  const number = readNumber(value.slice(0, -2))
  return factor === undefined || number === undefined ? undefined : number * factor
}

/** Hundredths of a line. */
function readLines(value: string | undefined): number | undefined {
  const hundredths = readNumber(value)
  return hundredths === undefined ? undefined : hundredths * 2.4
}
