// Style sheets and attributes of a web page: selectors of one element (name, class, id), and how text looks.

export type Declarations = ReadonlyMap<string, string>

export interface Sheet {
  /** By "p", ".MsoNormal", "p.msonormal", "#menu". */
  readonly rules: ReadonlyMap<string, Declarations>
}

const PROPERTIES = new Set(
  (
    'display visibility font-weight font-style font-size font-family text-decoration list-style list-style-type margin ' +
    'margin-top margin-bottom margin-left white-space mso-hide mso-list mso-style-name mso-outline-level mso-element'
  ).split(' '),
)
/** More rules are those of a framework, not of a document. */
const MOST_RULES = 20_000
const LONGEST_SELECTOR = 500

export function readSheet(source: string): Sheet {
  const rules = new Map<string, Map<string, string>>()
  const css = withoutComments(source)
  let at = 0
  while (rules.size < MOST_RULES) {
    const open = css.indexOf('{', at)
    const close = css.indexOf('}', open)
    if (open === -1 || close === -1) break
    // A statement without a body may come before: "@import 'x';".
    const selectors = css
      .slice(Math.max(at, open - LONGEST_SELECTOR), open)
      .replace(/^[^;]*;/, '')
      .trim()
    at = selectors.startsWith('@') ? endOfBlock(css, open) : close + 1
    if (!selectors.startsWith('@')) addRule(rules, selectors, readDeclarations(css.slice(open + 1, close)))
  }
  return { rules }
}

function addRule(rules: Map<string, Map<string, string>>, selectors: string, declarations: Map<string, string>): void {
  if (declarations.size === 0) return
  for (const selector of selectors.split(',')) {
    const key = selector.trim().toLowerCase()
    if (!/^(?:[a-z][a-z0-9]*)?(?:[.#][\wæøå-]+)?$/.test(key)) continue
    const known = rules.get(key)
    if (known) for (const [name, value] of declarations) known.set(name, value)
    else rules.set(key, new Map(declarations))
  }
}

/** Skips "@media print { p { … } }": rules that may or may not apply. */
function endOfBlock(css: string, open: number): number {
  let depth = 1
  let at = open + 1
  while (depth > 0 && at < css.length) {
    const character = css[at++]
    if (character === '{') depth++
    else if (character === '}') depth--
  }
  return at
}

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, '')

/** "margin:0cm; font-weight:bold". */
function readDeclarations(text: string): Map<string, string> {
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

/** The style of an element by the style sheets and its own attribute. The later and the more specific rule wins. */
export function styleOf(sheet: Sheet, element: string, attributes: ReadonlyMap<string, string>): Declarations {
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const id = attributes.get('id')?.toLowerCase()
  const keys = [element, ...classes.flatMap(c => [`.${c}`, `${element}.${c}`]), ...(id ? [`#${id}`] : [])]
  const own = attributes.get('style')
  const found = new Map<string, string>()
  for (const key of keys) for (const [name, value] of sheet.rules.get(key) ?? []) found.set(name, value)
  if (own) for (const [name, value] of readDeclarations(own)) found.set(name, value)
  return found
}
