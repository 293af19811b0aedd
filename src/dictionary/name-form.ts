// Every written form of a place or body (aliases, "<name> Kommune", inflections), how sure it is, and its capitals.

import { inflectBodyWord } from '../danish/inflection.js'
import type { Dictionary } from './dictionary.js'
import type { Municipality } from './places.js'

export type NameKind = 'region' | 'cluster' | 'municipality' | 'hospital' | 'body' | 'organisation'

export interface NameForm {
  readonly form: string
  readonly kind: NameKind
  readonly id: string
  /** Counts only with further evidence in the document. */
  readonly weak: boolean
  /** Capitals must stand where the form has them. */
  readonly cased: boolean
}

interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly weak: readonly string[]
  readonly abbreviations?: readonly string[]
  readonly cased?: boolean
}

export function listNameForms(dictionary: Dictionary): NameForm[] {
  return [
    ...dictionary.regions.flatMap(region => formsOf('region', region, true)),
    ...dictionary.clusters.flatMap(cluster => formsOf('cluster', cluster, false)),
    ...dictionary.municipalities.flatMap(formsOfMunicipality),
    ...dictionary.hospitals.flatMap(hospital => formsOf('hospital', hospital, true)),
    ...dictionary.bodies.flatMap(body => formsOf('body', body, false).flatMap(inflect)),
    ...dictionary.organisations.flatMap(one => formsOf('organisation', one, false)),
  ]
}

function formsOfMunicipality(municipality: Municipality): readonly NameForm[] {
  const { id, name, aliases, weak, successors } = municipality
  const full = [officialName(municipality), `${name} Kommune`, ...aliases.map(alias => `${alias} Kommune`)]
  // The bare name of a former municipality is only a town: "Ry", "Give", "Them".
  const bare = successors.length > 0 ? [] : [name, ...aliases, ...weak]
  return [
    ...full.map(form => ({ form, kind: 'municipality', id, weak: false, cased: false }) as const),
    ...bare.map(form => ({ form, kind: 'municipality', id, weak: true, cased: true }) as const),
  ]
}

/** "Aalborg Kommune", "Københavns Kommune". */
export const officialName = (municipality: Municipality): string =>
  municipality.official ?? `${municipality.name} Kommune`

/** `weakCased`: whether weak names must have their capitals ("Nordjylland", "Riget"), unlike a weak "styregruppen". */
function formsOf(kind: NameKind, named: Named, weakCased: boolean): NameForm[] {
  const { id, name, aliases, weak, abbreviations = [], cased = false } = named
  const isWeak = new Set(cased ? weak : weak.map(form => form.toLowerCase()))
  return [
    ...[name, ...aliases].map(form => {
      const weakName = isWeak.has(cased ? form : form.toLowerCase())
      return { form, kind, id, weak: weakName, cased: cased || (weakName && weakCased) }
    }),
    ...weak.map(form => ({ form, kind, id, weak: true, cased: cased || weakCased })),
    ...abbreviations.map(form => ({ form, kind, id, weak: true, cased: true })),
  ]
}

function inflect(form: NameForm): NameForm[] {
  const at = form.form.search(/\p{L}+$/u)
  if (at < 0) return [form]
  const head = form.form.slice(0, at)
  return inflectBodyWord(form.form.slice(at)).map(word => ({ ...form, form: head + word }))
}
