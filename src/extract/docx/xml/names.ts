// Names in an XML file in, the same names with mammoth's prefixes out, whatever prefixes the file has chosen.

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [W, 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'relationships'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:word', 'office-word'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'wordml'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** Namespaces in force, and the names already translated under them. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly elements: Map<string, string>
  readonly attributes: Map<string, string>
}

export function declare(outer: Scope, attributes: readonly string[]): Scope {
  const prefixes = new Map(outer.prefixes)
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i]!
    const uri = attributes[i + 1]!
    if (name === 'xmlns') prefixes.set('', PREFIXES.get(uri) ?? `{${uri}}`)
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), PREFIXES.get(uri) ?? `{${uri}}`)
  }
  return { prefixes, elements: new Map(), attributes: new Map() }
}

export function elementName(scope: Scope, name: string): string {
  const known = scope.elements.get(name)
  if (known !== undefined) return known
  const colon = name.indexOf(':')
  const prefix = scope.prefixes.get(colon < 0 ? '' : name.slice(0, colon))
  const translated = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  scope.elements.set(name, translated)
  return translated
}

export function translate(scope: Scope, attributes: readonly string[]): Record<string, string> {
  const translated: Record<string, string> = {}
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i]!
    let known = scope.attributes.get(name)
    if (known === undefined) {
      known = name.includes(':') ? elementName(scope, name) : name
      scope.attributes.set(name, known)
    }
    translated[known] = attributes[i + 1]!
  }
  return translated
}

export const outermost = (): Scope => ({
  prefixes: new Map([['xml', 'xml']]),
  elements: new Map(),
  attributes: new Map(),
})
