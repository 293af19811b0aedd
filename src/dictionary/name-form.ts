// Lists every written form by which a place or body may be named: aliases, weak names, abbreviations, "<name> Kommune",
// inflected names of bodies; and for each how sure it is and how strictly its capitals count.

import { inflectBodyWord } from '../danish/inflection.js'
import type { Dictionary } from './dictionary.js'
import { officialName } from './municipality.js'

export const NAME_KINDS = ['region', 'cluster', 'municipality', 'hospital', 'body', 'organisation'] as const
export type NameKind = (typeof NAME_KINDS)[number]

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

const LISTS: { readonly [K in NameKind]: (dictionary: Dictionary) => readonly NameForm[] } = {
  region: dictionary => dictionary.regions.flatMap(region => formsOf('region', region, true)),
  cluster: dictionary => dictionary.clusters.flatMap(cluster => formsOf('cluster', cluster, false)),
  municipality: dictionary =>
    dictionary.municipalities.flatMap(municipality => {
      const { id, name, aliases, weak, successors } = municipality
      const full = [officialName(municipality), `${name} Kommune`, ...aliases.map(alias => `${alias} Kommune`)]
      // The bare name of a former municipality is only a town: "Ry", "Give", "Them".
      const bare = successors.length > 0 ? [] : [name, ...aliases, ...weak]
      return [
        ...full.map(form => ({ form, kind: 'municipality', id, weak: false, cased: false }) as const),
        ...bare.map(form => ({ form, kind: 'municipality', id, weak: true, cased: true }) as const),
      ]
    }),
  hospital: dictionary => dictionary.hospitals.flatMap(hospital => formsOf('hospital', hospital, true)),
  body: dictionary => dictionary.bodies.flatMap(body => formsOf('body', body, false).flatMap(inflect)),
  organisation: dictionary => dictionary.organisations.flatMap(one => formsOf('organisation', one, false)),
}

export function listNameForms(dictionary: Dictionary, kinds: readonly NameKind[] = NAME_KINDS): NameForm[] {
  return kinds.flatMap(kind => LISTS[kind](dictionary))
}

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
