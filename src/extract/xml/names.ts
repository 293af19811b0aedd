// Translates names of an XML file to the prefixes of its dialect, whatever prefixes the file uses.

import type { Dialect } from './dialect.js'

/** The namespaces that apply to an element, and the names already translated. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly elements: Map<string, string>
  readonly attributes: Map<string, string>
}

export function declare(outer: Scope, attributes: readonly string[], { prefixOf }: Dialect): Scope {
  const prefixes = new Map(outer.prefixes)
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i]!
    const uri = attributes[i + 1]!
    if (name === 'xmlns') prefixes.set('', prefixOf(uri) ?? `{${uri}}`)
    else if (name.startsWith('xmlns:')) prefixes.set(name.slice(6), prefixOf(uri) ?? `{${uri}}`)
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
