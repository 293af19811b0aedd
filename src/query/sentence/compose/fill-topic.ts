// What the answer must be about, or not be about; the item or the case by its number.

import { bothOf } from '../../search/expression.js'
import { type Atom, meaningsOf, type Refusal, says } from '../reader/atoms.js'
import type { Reader } from '../reader/reader.js'
import { twoNouns } from '../reader/refusals.js'
import { isIn } from '../words/lists.js'
import { asMoney, type Filling } from './filling.js'

export function fillTopic({ reader, atoms, asked, fields, notes }: Filling): Refusal | undefined {
  const granted = atoms.some(atom => says(atom, 'type', { type: 'granted' }))
  // "om budget eller om veje" is one of them, "om budget og om veje" both.
  const topics = atoms.flatMap((atom, index) => {
    if (atom.kind !== 'topic') return []
    const only = ONLY.exec(atom.text)?.[0] ?? ''
    const before = atoms[index - 1]
    // "gælder [kun] børn"
    const lead = before && says(before, 'filler') ? `${reader.text(before.at, before.next)} ` : ''
    const word = ONLY.test(lead) ? lead : only
    if (word !== '') notes.push(`"${word.trim()}" is left out: what speaks of it may speak of others, too`)
    const rest = atom.text.slice(only.length)
    let text = (granted ? rest.replace(MONEY, '') : rest).replace(FOR_MONEY, '$1')
    if (granted && text !== rest && fields.types.includes('granted')) asMoney(fields)
    if (text === '') return []
    text = inDanish(reader, atom, text, notes)
    const isOther = says(atoms[index - 1], 'or') && atoms[index - 2]?.kind === 'topic'
    return isOther ? ['or', text] : [text]
  })
  // "which consultation responses are there on noise"
  topics.unshift(...meaningsOf(atoms, 'noun').flatMap(({ about }) => about ?? []))
  const back = atoms.find(atom => says(atom, 'type', { type: 'referred' }) && saysBack(reader, atom))
  if (back && asked.noun !== 'actions') {
    topics.push('tilbag* or retur*')
    notes.push(`"${reader.text(back.at, back.next)}" is looked for in the words: "tilbage" or "retur"`)
  }
  const nots = atoms.flatMap(atom =>
    atom.kind === 'not' ? [`-${/\s/.test(atom.text) && !/^["“]/.test(atom.text) ? `"${atom.text}"` : atom.text}`] : [],
  )
  if (topics.length > 0)
    fields.about = [topics.includes('or') ? topics.join(' ') : topics.reduce(bothOf), ...nots].join(' ')
  fields.caseNumber = atoms.flatMap(atom => (atom.kind === 'case' ? [atom.number] : []))[0] ?? null
  fields.item = atoms.flatMap(atom => (atom.kind === 'item' ? [atom.number] : []))[0] ?? null
  if (atoms.filter(atom => atom.kind === 'item').length > 1) return twoNouns(['two items'])
  if (asked.noun === 'meetings' && fields.item !== null)
    return {
      why: 'A meeting is not one of its items',
      advice: 'Ask for the item: "item 3 of the meeting on 25 May 2018"',
    }
  return undefined
}

const saysBack = ({ words }: Reader, { at, next }: Atom): boolean =>
  words.slice(at, next).some(word => isIn('back', word))

/** "decisions about fire": in an English sentence no Danish "fire". Not part of "fire safety", which is known as a whole. */
function inDanish({ words, book, text: write }: Reader, { at, next }: Atom, topic: string, notes: string[]): string {
  if (!words.some(word => isIn('english', word)) || /["“”„»«]/.test(topic)) return topic
  let said = topic
  for (let word = at; word < next; word += Math.max(1, book.english(words, word, 'field'))) {
    const meant = book.english(words, word, 'field') > 1 ? null : book.twofold(words[word]!.text.replace(/['’]s$/u, ''))
    if (meant === null) continue
    const asked = write(word, word + 1)
    said = said.replace(asked, meant)
    notes.push(`"${asked}" is read as English: looked for is "${meant}"`)
  }
  return said
}

const ONLY = /^(?:kun|only|udelukkende|solely|exclusively)\s+/iu

// "ansøgninger [om penge]", "applications [for money]": that is what one applies for
const FOR_MONEY =
  /((?:ansøgning|anmodning|application|request|bid)\p{L}*) (?:om|for) (?:penge|midler|money|funding|funds)$/iu

// "bevilget penge til cykelstier", "hvad blev der bevilget penge til": what is granted is money anyhow. Not: "pengespil"
const MONEY =
  /^(?:(?:nogle |flere |some )?(?:penge|pengene|midler|midlerne|et beløb|money|funds|funding)(?!\S))(?:\s+(?:til|for|to|fra|from|of)(?!\S))?(?:\s+(?:i|in)(?!\S))?\s*/iu
