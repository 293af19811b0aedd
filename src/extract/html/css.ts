// The style sheets and style attributes of a web page in, what they say about an element out. Knows only selectors of one
// element (a name, a class, an id) and only the properties that change what a reader sees in the text.

export type Declarations = ReadonlyMap<string, string>

export interface Sheet {
  /** By "p", ".MsoNormal", "p.msonormal", "#menu". */
  readonly rules: ReadonlyMap<string, Declarations>
}

const PROPERTIES = new Set([
  'display',
  'visibility',
  'font-weight',
  'font-style',
  'font-size',
  'font-family',
  'text-decoration',
  'list-style',
  'list-style-type',
  'margin',
  'margin-top',
  'margin-bottom',
  'margin-left',
  'white-space',
  'mso-hide',
  'mso-list',
  'mso-style-name',
  'mso-outline-level',
  'mso-element',
])
/** Rules beyond these are a framework's, not a document's. */
const MOST_RULES = 20_000

export function readSheet(css: string): Sheet {
  const rules = new Map<string, Map<string, string>>()
  // Media queries hold rules of their own; which of them holds here nobody knows.
  const plain = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, '').replace(/@[a-z-]+[^{};]*(?=[{;])/gi, '@')
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]{1,500})\{([^{}]*)\}/g)) {
    if (rules.size > MOST_RULES) break
    if (selectors.includes('@')) continue
    const declarations = readDeclarations(body)
    if (declarations.size === 0) continue
    for (const selector of selectors.split(',')) {
      const key = selector.trim().toLowerCase()
      if (!/^(?:[a-z][a-z0-9]*)?(?:[.#][\wæøå-]+)?$/.test(key)) continue
      const known = rules.get(key)
      if (known) for (const [name, value] of declarations) known.set(name, value)
      else rules.set(key, new Map(declarations))
    }
  }
  return { rules }
}

/** "margin:0cm; font-weight:bold". */
export function readDeclarations(text: string): Map<string, string> {
  const declarations = new Map<string, string>()
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':')
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
    if (colon > 0 && PROPERTIES.has(name)) addDeclaration(declarations, name, value)
  }
  return declarations
}

function addDeclaration(declarations: Map<string, string>, name: string, value: string): void {
  if (name === 'margin') {
    const [top = '0', right = top, bottom = top, left = right] = value.split(/\s+/)
    declarations.set('margin-top', top).set('margin-bottom', bottom).set('margin-left', left)
  } else if (name === 'list-style') declarations.set('list-style-type', value)
  else declarations.set(name, value)
}

/** All that holds for an element; later rules and nearer ones win. */
export function declarationsFor(sheet: Sheet, element: string, attributes: ReadonlyMap<string, string>): Declarations {
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const id = attributes.get('id')?.toLowerCase()
  const keys = [element, ...classes.flatMap(c => [`.${c}`, `${element}.${c}`]), ...(id ? [`#${id}`] : [])]
  const own = attributes.get('style')
  const found = new Map<string, string>()
  for (const key of keys) for (const [name, value] of sheet.rules.get(key) ?? []) found.set(name, value)
  if (own) for (const [name, value] of readDeclarations(own)) found.set(name, value)
  return found
}

const UNITS: Readonly<Record<string, number>> = {
  pt: 20,
  px: 15,
  cm: 567,
  mm: 56.7,
  in: 1440,
  em: 240,
  rem: 240,
  pc: 240,
}

/** A length in twips; undefined for none, "auto", or a share of something. */
export function twips(value: string | undefined): number | undefined {
  const found = /^(-?[\d.]+)([a-z]*)$/i.exec(value ?? '')
  if (!found) return undefined
  const unit = (found[2] ?? '').toLowerCase()
  const number = Number(found[1])
  if (Number.isNaN(number)) return undefined
  return unit === ''
    ? Math.round(number * 15)
    : UNITS[unit] === undefined
      ? undefined
      : Math.round(number * UNITS[unit])
}
