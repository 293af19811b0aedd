// Finds compounds: the form of a word in, the words of the archive that contain it as a part out, as "styregrupp" in
// "klyngestyregrupp". The other parts must be words of the archive, too: "kommun" is a part of "kommunekontakt", not of
// "kommunikation".

import { remember } from '../../danish/remember.js'
import { wordSet } from '../../danish/word-set.js'
import { sql } from '../../store/kysely.js'
import type { Db } from '../../store/schema.js'

/** A shorter word occurs inside too many unrelated words ("læge" in "indlæg"). */
const LEAST_FORM = 5
/** One of four letters may begin another ("tandpleje"), one of three begins too many ("vejledning"). */
const LEAST_START = 4
/** Letters that must follow it. */
const LEAST_AFTER_START = 4
/** A word of this length at the end of another is a part of it, whatever comes before. */
const SURE_HEAD = 6
/** Least length of the other parts. */
const LEAST_REST = 3
/** More compounds than this would make the search slow; the shortest are the most likely. */
const MOST = 400

// Letters between the stem of a first part and the next part: "indlæggelse-s-forløb", "kommune-r-nes", "hjerte-medicin"
const LINKS: ReadonlySet<string> = new Set([
  '',
  ...wordSet('s e es er en n et ets ens ers else elses elser ing ings ning nings'),
])
const LONGEST_LINK = Math.max(...[...LINKS].map(link => link.length))
/** A short word is no stem that "-ning" was taken off. */
const SHORT_LINKS: ReadonlySet<string> = new Set(['', 's', 'e'])
/** Parts of words that are kept, with what they may be. */
const MOST_PARTS = 10_000

/** The compounds of each form, by one pass over the words of the archive. */
export async function findCompounds(forms: readonly string[], db: Db): Promise<Map<string, string[]>> {
  const long = [...new Set(forms)].filter(form => form.length >= LEAST_FORM)
  const starts = [...new Set(forms)].filter(isStart)
  if (long.length + starts.length === 0) return new Map()
  const rows = await db
    .selectFrom('term')
    .select('form')
    .where(eb =>
      eb.or([
        ...long.map(form => eb(sql<number>`instr(form, ${form})`, '>', 0)),
        ...starts.map(form => eb.and([eb('form', '>', form), eb('form', '<', `${form}\uffff`)])),
      ]),
    )
    .execute()
  const cuts: Cut[] = [...long, ...starts].flatMap(form => rows.flatMap(row => cut(form, row.form) ?? []))
  const known = await knownWords(
    cuts.flatMap(({ form, before, after }) => [...befores(before), ...afters(form, after)]),
    db,
  )
  const found = new Map<string, string[]>([...long, ...starts].map(form => [form, []]))
  for (const { form, word, before, after } of cuts) {
    const head = after === '' && form.length >= SURE_HEAD
    if (
      (before === '' || head || befores(before).some(one => known.has(one))) &&
      (after === '' || afters(form, after).some(one => known.has(one)))
    )
      found.get(form)!.push(word)
  }
  for (const words of found.values()) words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).splice(MOST)
  return found
}

/** Two letters that fold one are one. */
const isStart = (form: string): boolean =>
  form.length < LEAST_FORM && form.replace(/aa|ae|oe/g, '-').length >= LEAST_START

const startsCompound = (form: string, word: string): boolean =>
  word.startsWith(form) && word.length - form.length >= LEAST_AFTER_START

interface Cut {
  readonly form: string
  readonly word: string
  readonly before: string
  readonly after: string
}

function cut(form: string, word: string): Cut | null {
  const at = isStart(form) ? (startsCompound(form, word) ? 0 : -1) : word.lastIndexOf(form)
  // A word that was read for another of the forms.
  if (at < 0) return null
  const [before, after] = [word.slice(0, at), word.slice(at + form.length)]
  const fits = (rest: string) => rest === '' || rest.length >= LEAST_REST
  return word !== form && fits(before) && fits(after) ? { form, word, before, after } : null
}

// Hundreds of words share few parts, so the results for each part are cached.

/** Possible stems of a first part, without linking letters. */
const befores = remember(rest => {
  const stems: string[] = []
  for (let end = rest.length; end >= Math.max(LEAST_REST, rest.length - LONGEST_LINK); end--)
    if (LINKS.has(rest.slice(end))) stems.push(rest.slice(0, end))
  return stems
}, MOST_PARTS)

/** Possible forms of a last part, without the linking letters before it. */
const afters = (form: string, rest: string): string[] => (isStart(form) ? aftersOfStart : aftersOfLong)(rest)
const aftersOfLong = remember(rest => withoutLink(rest, LINKS, LEAST_REST), MOST_PARTS)
const aftersOfStart = remember(rest => withoutLink(rest, SHORT_LINKS, LEAST_AFTER_START), MOST_PARTS)

function withoutLink(rest: string, links: ReadonlySet<string>, least: number): string[] {
  const left: string[] = []
  for (let start = 0; start <= Math.min(LONGEST_LINK, rest.length - least); start++)
    if (links.has(rest.slice(0, start))) left.push(rest.slice(start))
  return left
}

async function knownWords(words: readonly string[], db: Db): Promise<ReadonlySet<string>> {
  if (words.length === 0) return new Set()
  const list = JSON.stringify([...new Set(words)])
  const { rows } = await sql<{
    form: string
  }>`select form from term where form in (select value from json_each(${list}))`.execute(db)
  return new Set(rows.map(row => row.form))
}
