// Items of minutes that nothing else tells: paragraphs that begin with their title ("Nye senge: Det blev besluttet at …",
// "Sommerfest – festen holdes i juni."), or short lines that each stand over one. Lines in, where titles and texts begin
// out; none where they are not the rule.

import { groupBy } from '../../../../model/group-by.js'
import type { Line } from '../../../layout/lines.js'
import { withoutBullet } from '../../../layout/list-marks.js'
import { looksLikeTitle } from '../../../layout/title-line.js'
import type { Reading } from '../../../reading.js'
import type { HeadingPlace } from '../../drafts.js'
import { holdsVerb } from '../../labels/label-text.js'
import { couldBeTitle, LONGEST_TITLE, opensSentence, RUN_IN } from '../heading/title-or-text.js'

/** Fewer are no rule. */
const FEWEST = 3
/** As many of the paragraphs from the first on begin so. */
const SHARE = 0.7

interface RunIn extends HeadingPlace {
  readonly mark: string
  /** It may as well name who speaks, or a party that reports: "Karen: Vi bør …", "Viborg: Kommunen har …". */
  readonly isSpeaker: boolean
}

/** Of a document's titles some may look like names ("Sankt Hans"), most do not. */
const SPEAKERS = 0.34

export function findRunIns(reading: Reading): readonly HeadingPlace[] {
  const { lines } = reading
  const all = lines.flatMap((_, i) => readRunIn(reading, i) ?? readOwnLine(reading, i) ?? [])
  // A document parts them in one way.
  const best = [...groupBy(all, ({ mark }) => mark).values()].sort((a, b) => b.length - a.length)[0] ?? []
  const [first] = best
  const fewest = first?.mark.startsWith(BULLETED) ? FEWEST_BULLETED : FEWEST
  if (!first || best.length < fewest || best.filter(one => one.isSpeaker).length > best.length * SPEAKERS) return []
  // Above minutes stands what they are, or at least who was there.
  const tells = (line: Line, i: number): boolean =>
    looksLikeTitle(line.text) || reading.labels[i]?.entry.kind === 'deltagere'
  if (!lines.slice(0, first.i).some(tells)) return []
  // "NYE SENGE. Der er bestilt fire.": nothing else stands so.
  if (first.mark === IN_CAPITALS) return best
  // Where blank lines part the paragraphs, those are counted; else all lines.
  const taken = new Set(best.map(({ i }) => lines[i]))
  const below = new Set(best.flatMap(({ i, mark }) => (mark === OWN_LINE ? [lines[i + 1]] : [])))
  // "Referent: Bo Krogh" at the end is no paragraph, nor is what stands right below its title one more.
  const rest = lines.filter(
    (line, i) => i >= first.i && !below.has(line) && (taken.has(line) || reading.labels[i] === null),
  )
  const spaced = rest.filter(line => line.gap)
  const parted = spaced.length >= best.length ? spaced : rest
  // Below a title of its own line may stand several: there what could be a title is counted.
  const paragraphs = first.mark === OWN_LINE ? parted.filter(line => taken.has(line) || looksShort(line.text)) : parted
  return paragraphs.filter(line => taken.has(line)).length >= paragraphs.length * SHARE ? best : []
}

const looksShort = (text: string): boolean => /^\p{Lu}.*[^.!?:;,]$/u.test(text) && text.length <= LONGEST_TITLE + 10

function readRunIn(reading: Reading, i: number): RunIn | null {
  const { lines, labels, lexicon } = reading
  const line = lines[i] as Line
  const bullet = line.text.length - withoutBullet(line.text).length
  const said = line.text.slice(bullet)
  // "• Fonde:", to which nothing was said, among "• Cykler: Bo maler skuret."
  const match = RUN_IN.exec(said) ?? (bullet > 0 ? /^(\p{Lu}[^:.–—!?\n\t]{2,60})(:)$/u.exec(said) : null)
  if (!match || line.block === 'heading' || line.cells.length > 1) return null
  const [lead, title = '', mark = ''] = match
  if (bullet > 0 && mark !== ':') return null
  const standing = lexicon.readItemTitle(title)
  const isList = lexicon.readLabel(title)?.entry.kind === 'indholdsfortegnelse'
  if (standing?.people || isList || (labels[i] && !standing) || (lexicon.readHeadField(line.text) && !standing))
    return null
  if (!standing && !couldBeTitle(title)) return null
  // "Årsmøde: Tirsdag den 20. maj 2014": a line of a calendar
  if (!standing && (lexicon.findDates(said.slice(lead.length))[0]?.span[0] ?? 99) < 4) return null
  // Behind a full stop stands a sentence, not another short word: "Afd. Nord".
  if (mark === '.' && (!/^["“”»(]?\p{Lu}/u.test(said.slice(lead.length)) || title.length < 4)) return null
  return {
    i,
    number: null,
    titleAt: bullet,
    ...(lead.length < said.length && { textAt: bullet + lead.length }),
    mark: bullet > 0 ? BULLETED + mark : areCapitals(title) ? IN_CAPITALS : (mark.trim().at(-1) as string),
    isSpeaker: !standing && namesSpeaker(title, lexicon),
  }
}

/** Of a list, whose entries are hardly items unless there are many. */
const BULLETED = 'bulleted '
const FEWEST_BULLETED = 5
const OWN_LINE = 'line'
const IN_CAPITALS = 'capitals'
const areCapitals = (title: string): boolean => title === title.toUpperCase() && /\p{Lu}{3}/u.test(title)

// "Sommerfest", "Nye pladser pr. 1. august"
const OWN_TITLE = /^\p{Lu}(?:[^.!?,;:]|(?<=\d|(?:^|\s)(?:pr|nr|kl|vedr))\.(?=\s?[\p{Ll}\d]))+$/u

/** "Sommerfest" or "SOMMERFEST:" alone on a line, and below it a sentence. */
function readOwnLine({ lines, labels, lexicon }: Reading, i: number): RunIn | null {
  const [line, below] = [lines[i] as Line, lines[i + 1]]
  if (
    line.text.length > LONGEST_TITLE + 10 ||
    !line.gap ||
    !below ||
    labels[i] ||
    labels[i + 1] ||
    line.cells.length > 1 ||
    line.block === 'list-item'
  )
    return null
  const title = line.text.replace(/^\**|[\s:*]+$/gu, '')
  // "Eventuelt" and below it "Intet."; "Godkendelse af dagsorden" is no title of a document.
  const isStanding = lexicon.readItemTitle(title)?.people === false
  const isTitle = OWN_TITLE.test(title) && couldBeTitle(title) && (isStanding || !looksLikeTitle(line.text))
  if (!isTitle || lexicon.readHeadField(line.text)) return null
  // "Nye senge" and below it "Udsat til næste møde.", "Karen viste to modeller."
  const tells =
    /\s/u.test(below.text) &&
    (holdsVerb(below.text) || opensSentence(below.text, lexicon) || lexicon.findFormulas(below.text).hits.length > 0)
  const isProse = /[.!?:]$/u.test(below.text) && (isStanding || tells)
  const isSpeaker = namesSpeaker(title, lexicon)
  return isProse ? { i, number: null, titleAt: 0, mark: OWN_LINE, isSpeaker } : null
}

function namesSpeaker(title: string, { people }: Reading['lexicon']): boolean {
  const words = title.split(/\s+/u)
  return (
    people.isGivenName(words[0] as string) ||
    people.isOrganisation(title) ||
    people.titles.isTitle(title) ||
    people.judge(words) === 1
  )
}
