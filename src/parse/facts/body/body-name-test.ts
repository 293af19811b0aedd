// Whether words name a body, and whether they name it by more than its kind. The words are the dictionary's.

import { longestFirst } from '../../../danish/word-set.js'
import type { BodyWord } from '../../../dictionary/bodies.js'

export type BodyNameTest = (text: string) => boolean

// "Microsoft Teams", where a meeting is held. Not: "Teamet"
const MEETS_ON = /(?<!\p{L})Teams(?!\p{L})/gu

export function createBodyNameTest(words: readonly BodyWord[]): BodyNameTest {
  const isShort = ({ word }: BodyWord): boolean => /^\p{Lu}+$/u.test(word)
  const sourceOf = (some: readonly BodyWord[]): string => longestFirst(some.map(({ word }) => word))
  const rest = "(?:e?[nt]|er|erne|ets?|ens?|s)?(?:['’]?s)?(?:møde[t]?)?(?!\\p{L})"
  // "Social- og Sundhedsudvalget", "styregruppemøde". Not: "udvalgte emner".
  const noun = new RegExp(`(?:${sourceOf(words.filter(word => !isShort(word)))})${rest}`, 'iu')
  // "KKR Nordjylland", "MED-udvalget", "HovedMED". Not: "møde med".
  const short = new RegExp(`(?<!\\p{Lu})(?:${sourceOf(words.filter(isShort))})${rest}`, 'u')
  return text => {
    const name = text.replace(MEETS_ON, '')
    return noun.test(name) || short.test(name)
  }
}

// Authorities that never meet themselves: "Kommunen har besluttet, at".
const OWNER = /^(?:(?:\p{L}*(?:region|kommun|\p{L}minister)|amt|stat|regering)(?:en|et))$/iu

/** By more than its kind: "Regionsrådet", "Styregruppen for akutområdet". Not: "Gruppen", which may be who meets. */
export function createNamedBodyTest(words: readonly BodyWord[], isBody: BodyNameTest): BodyNameTest {
  const kinds = words.filter(({ bare }) => !bare).map(({ word }) => word)
  const kind = new RegExp(`^(?:${kinds.join('|')})(?:e?[nt]|met)?$`, 'iu')
  return text => OWNER.test(text) || (isBody(text) && !kind.test(text))
}
