// Makes one person of the parts of a list entry.

import { areInitialsOf } from '../../../../danish/same-name.js'
import type { PeopleLexicon } from '../lexicon.js'
import type { Part } from './part.js'
import type { Remark } from './remarks.js'

export type Person = Readonly<ReturnType<typeof makePerson>>
/** Words that name somebody else, and where in the text they stand. */
export type Mention = Person['insteadOf'][number]

/** Longer words that mean nothing known are running text. */
const LONGEST_NOTE = 60

/** One of the parts `said` is the person's name; titles may stand before it. */
export function makePerson(said: readonly Part[], lexicon: PeopleLexicon) {
  const parts = withPosts(said, lexicon)
  const of = (kind: Part['kind']) => parts.filter(p => p.kind === kind)
  const titles = titleParts(parts, lexicon)
  const remarks = parts.flatMap(p => (p.remark ? [p.remark] : []))
  const name = tidyName(of('person')[0]?.text ?? '')
  // "Per (PK)": initials; "Ib Dam (FOA)": an organisation that no dictionary knows.
  const isAlias = (p: Part) =>
    p.kind === 'alias' && (areInitialsOf(p.text, name) || (!/\s/.test(name) && p.text[0] === name[0]))
  const organisations = parts.filter((p, at) =>
    p.kind === 'organisation'
      ? !isInTitle(p, parts[at - 1], lexicon)
      : p.kind === 'alias' && !isAlias(p) && /^\p{Lu}{2}/u.test(p.text),
  )
  const notes = parts
    .filter((p, at) => !isInTitle(p, parts[at - 1], lexicon))
    .filter(p => p.kind === 'note' || (p.kind === 'prose' && p.text.length <= LONGEST_NOTE))
    .map(p => p.text)
  const substitute = of('substitute')[0]
  return {
    name,
    title: titles.length > 0 ? titles.join(', ') : null,
    organisation: organisations.length > 0 ? organisations.map(p => p.text.replace(/[.:]$/, '')).join(', ') : null,
    remarks: [...remarks, ...titles.flatMap(title => rolesInTitle(title, lexicon))],
    /** Words that mean nothing known. */
    notes,
    /** "(NK)": initials that stand for the person later. */
    aliases: parts.filter(isAlias).map(p => p.text),
    /** "(Stedfortræder: Bo Krogh)": who is present instead. */
    substitute: substitute ? { text: substitute.text, start: substitute.start } : null,
    /** "i stedet for Hans Brun (A)": whom this person stands in for. */
    insteadOf: parts.flatMap(({ remark, start }) =>
      remark?.insteadOf ? [{ text: remark.insteadOf, start: start + remark.text.lastIndexOf(remark.insteadOf) }] : [],
    ),
  }
}

/** "fuldmægtig Bo Krogh (sekretær)", "Bo Krogh, fuldmægtig – sekretær": behind a title, the post held at the meeting. */
function withPosts(parts: readonly Part[], { readRemark }: PeopleLexicon): readonly Part[] {
  if (parts.filter(p => p.kind === 'title').length < 2) return parts
  return parts.map(p => {
    const isApart = p.before === 'bracket' || p.before === 'dash'
    const remark = p.kind === 'title' && isApart ? readRemark(p.text, true) : null
    return remark ? { ...p, kind: 'remark', remark } : p
  })
}

/** The titles, which may contain a comma: "direktør for Sundhed, Ældre og Handicap". */
function titleParts(parts: readonly Part[], lexicon: PeopleLexicon): string[] {
  const titles: string[] = []
  for (const [at, p] of parts.entries()) {
    if (p.kind === 'title')
      titles.push(ownTitle(p.text.replace(/^(?:og|samt)\s+/iu, '').replace(/[\s,]+$/, ''), lexicon))
    else if (isInTitle(p, parts[at - 1], lexicon)) titles.push(`${titles.pop() ?? ''}, ${p.text}`)
  }
  return titles
}

/** "bestyrelsesmedlemmerne murermester": behind what several people are, the title of one. */
const ownTitle = (title: string, { titles }: PeopleLexicon): string => {
  const own = /^\p{Ll}+(?:erne|ne)\s+(?=\p{Ll})/u.exec(title)?.[0]
  return own && titles.isTitle(title.slice(own.length)) ? title.slice(own.length) : title
}

function isInTitle(part: Part, before: Part | undefined, { titles, isOrganisation }: PeopleLexicon): boolean {
  return (
    (part.kind === 'organisation' || (part.kind === 'prose' && /^\p{Ll}/u.test(part.text))) &&
    part.before === 'comma' &&
    before?.kind === 'title' &&
    titles.isOpened(before.text) &&
    /\s(?:og|&)\s/u.test(part.text) &&
    !isOrganisation(part.text)
  )
}

/** "direktør og medformand", "lægerepræsentant formand". Not: "formand for Ældrerådet", "tidligere formand" */
function rolesInTitle(title: string, { readRemark, titles }: PeopleLexicon): Remark[] {
  const [, before = '', last] = /^(?:.*\s)?(\S+)\s+(\p{Ll}+)$/u.exec(title) ?? []
  // "formanden gdr. Bo Krogh". Not: "formanden for følgegruppen, læge Bo Krogh"
  const first = /^(\p{Ll}+(?:manden|kvinden|personen))\s(?!(?:for|i|af)\s)(?=\p{Ll})/iu.exec(title)?.[1]
  const parts = [...title.split(/\s+(?:og|samt|&)\s+|,\s*/u), ...(first ? [first] : [])]
  return [...parts, ...(last && titles.isHead(before) ? [last] : [])].flatMap(part => {
    const remark = /(?<!\p{L})(?:for|i|af)(?!\p{L})/iu.test(part) ? null : readRemark(part)
    return remark && remark.roles.length > 0 ? [remark] : []
  })
}

const tidyName = (name: string): string => name.replace(/\s+/g, ' ')
