// Reads one opening tag of an XML file: its name, and its attributes with their entities decoded.

/** No real file has more. */
const MAX_ATTRIBUTES = 1_000

export interface Tag {
  readonly name: string
  /** Name, value, name, value … */
  readonly attributes: readonly string[]
  readonly declares: boolean
  readonly empty: boolean
  /** Offset after the tag. */
  readonly end: number
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/** `start`: the offset after the `<`. Null if it is not a tag. */
export function readTag(xml: string, start: number): Tag | null {
  let at = start
  for (let code = xml.charCodeAt(at); !isSpace(code) && code !== 0x3e && code !== 0x2f; code = xml.charCodeAt(++at)) {
    if (Number.isNaN(code) || code === 0x3c) return null
  }
  if (at === start) return null
  const name = xml.slice(start, at)
  const attributes: string[] = []
  let declares = false
  while (true) {
    while (isSpace(xml.charCodeAt(at))) at++
    const code = xml.charCodeAt(at)
    if (code === 0x3e) return { name, attributes, declares, empty: false, end: at + 1 }
    if (code === 0x2f) {
      return xml.charCodeAt(at + 1) === 0x3e ? { name, attributes, declares, empty: true, end: at + 2 } : null
    }
    const equals = xml.indexOf('=', at)
    if (equals < 0) return null
    let quote = equals + 1
    while (isSpace(xml.charCodeAt(quote))) quote++
    const mark = xml[quote]
    if (mark !== '"' && mark !== "'") return null
    const close = xml.indexOf(mark, quote + 1)
    if (close < 0) return null
    const attribute = xml.slice(at, equals).trimEnd()
    if (attribute === '' || attribute.length > 200 || /[\s<>]/.test(attribute)) return null
    if (attributes.length > 2 * MAX_ATTRIBUTES) return null
    // Nearly every element of a Word file has revision ids, which are not read.
    if (!attribute.startsWith('w:rsid')) attributes.push(attribute, decode(xml.slice(quote + 1, close)))
    if (attribute.startsWith('xmlns')) declares = true
    at = close + 1
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Decodes the entities that XML itself defines; others stay as they are. */
export function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,30}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name as string] ?? whole
    const code = hex ? Number.parseInt(hex as string, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}
