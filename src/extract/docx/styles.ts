// styles.xml in, what a style means out: the properties a paragraph or run has through its style, its ancestors and the
// document's defaults. Properties on the paragraph or run itself are laid over by the caller.

import type { XmlElement } from '../xml/element.js'
import { isOn, over, type ParagraphFormat, type RunFormat, readParagraphFormat, readRunFormat } from './formats.js'

export interface Style {
  readonly id: string
  /** As the file says it: "heading 1", "Overskrift 1". Empty where it says none. */
  readonly name: string
  readonly basedOn: string | null
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
  /** What a table's style says of parts of the table: `firstRow`, `firstCol` … */
  readonly parts: ReadonlyMap<string, { readonly run: RunFormat; readonly paragraph: ParagraphFormat }>
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

/** What a table's style says about one of its cells; paragraph styles are laid over it. */
export interface CellFormat {
  /** The same for cells that the style treats alike. */
  readonly key: string
  readonly run: RunFormat
  readonly paragraph: ParagraphFormat
}

export interface Styles {
  /** The style of a paragraph, within a cell or not; the default style for null or an unknown id. */
  paragraph(id: string | null, cell: CellFormat | null): ResolvedStyle
  character(id: string | null): RunFormat
  /** The list that a numbering style stands for. */
  numbering(id: string): string | null
  /** `parts` are the names of the parts of a table that the cell belongs to: `firstRow`, `firstCol`. */
  cell(table: string | null, parts: readonly string[]): CellFormat
}

const KINDS = ['paragraph', 'character', 'numbering', 'table'] as const

export function readStyles(root: XmlElement | null): Styles {
  const all = Object.fromEntries(KINDS.map(kind => [kind, new Map<string, Style>()])) as Readonly<
    Record<(typeof KINDS)[number], Map<string, Style>>
  >
  const usual: Record<string, string> = {}
  let defaults: ResolvedStyle = { id: '', names: [], run: { size: 20 }, paragraph: {}, numberedBy: null }
  for (const element of root?.children ?? []) {
    if (element.type !== 'element') continue
    if (element.name === 'w:docDefaults') {
      const run = readRunFormat(element.first('w:rPrDefault')?.first('w:rPr'))
      const paragraph = readParagraphFormat(element.first('w:pPrDefault')?.first('w:pPr'))
      defaults = { ...defaults, run: over(defaults.run, run), paragraph }
    }
    const kind = KINDS.find(name => name === (element.attributes['w:type'] ?? 'paragraph'))
    if (element.name !== 'w:style' || !kind) continue
    const style = readStyle(element)
    if (!all[kind].has(style.id)) all[kind].set(style.id, style)
    if (isOn(element.attributes['w:default'], false)) usual[kind] ??= style.id
  }

  const cells = new Map<string, CellFormat>()
  const resolved = new Map<string, ResolvedStyle>()
  const resolve = (id: string, cell: CellFormat | null): ResolvedStyle => {
    const key = `${id}|${cell?.key ?? ''}`
    const known = resolved.get(key)
    if (known) return known
    let result = defaults
    if (cell) {
      result = { ...result, run: over(result.run, cell.run), paragraph: over(result.paragraph, cell.paragraph) }
    }
    for (const style of ancestry(all.paragraph, id).reverse()) {
      result = {
        id: style.id,
        names: [style.name, ...result.names],
        run: over(result.run, style.run),
        paragraph: over(result.paragraph, style.paragraph),
        numberedBy: style.paragraph.numId === undefined ? result.numberedBy : style.id,
      }
    }
    resolved.set(key, result)
    return result
  }
  return {
    paragraph: (id, cell) => resolve(id !== null && all.paragraph.has(id) ? id : (usual.paragraph ?? ''), cell),
    character: id => {
      let format: RunFormat = {}
      if (id !== null) for (const style of ancestry(all.character, id).reverse()) format = over(format, style.run)
      return format
    },
    numbering: id => all.numbering.get(id)?.paragraph.numId ?? null,
    cell: (table, parts) => {
      const id = table ?? usual.table ?? ''
      const key = `${id} ${parts.join(' ')}`
      const known = cells.get(key)
      if (known) return known
      let made: CellFormat = { key, run: {}, paragraph: {} }
      for (const style of ancestry(all.table, id).reverse()) {
        for (const said of [style, ...parts.map(part => style.parts.get(part))]) {
          if (said) made = { key, run: over(made.run, said.run), paragraph: over(made.paragraph, said.paragraph) }
        }
      }
      cells.set(key, made)
      return made
    },
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
  const parts = new Map<string, Pick<Style, 'run' | 'paragraph'>>()
  for (const child of element.children) {
    if (child.type === 'element' && child.name === 'w:tblStylePr')
      parts.set(child.attributes['w:type'] ?? '', readFormats(child))
  }
  return {
    id: element.attributes['w:styleId'] ?? '',
    name: element.first('w:name')?.attributes['w:val'] ?? '',
    basedOn: element.first('w:basedOn')?.attributes['w:val'] ?? null,
    ...readFormats(element),
    parts,
  }
}

const readFormats = (element: XmlElement): Pick<Style, 'run' | 'paragraph'> => ({
  run: readRunFormat(element.first('w:rPr')),
  paragraph: readParagraphFormat(element.first('w:pPr')),
})
