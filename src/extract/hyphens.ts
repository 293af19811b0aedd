// How lines are joined in all formats: "organiserin-" + "gen" loses its hyphen, "MRSA-" + "patienter" keeps it.

/** How many characters to take off the end of the first line, and what to put between the two. */
export interface Joint {
  readonly drop: 0 | 1
  readonly between: '' | ' '
}

/** The words of the same document, in lower case, with any hyphens inside them; without those at the ends of lines. */
export type KnownWords = ReadonlySet<string>

const SPACE: Joint = { drop: 0, between: ' ' }
export const KEEP: Joint = { drop: 0, between: '' }
export const DROP: Joint = { drop: 1, between: '' }

/** How many characters are looked at on either side; longer than any word or last part of a URL. */
const REACH = 120

/** The joint between two lines. It depends on the last word of `before` and the first word of `after`. */
export function jointAtLineEnd(before: string, after: string, known?: KnownWords): Joint {
  const last = lastWord(before)
  const next = firstWord(after)
  if (last === '' || next === '') return SPACE
  if (last.endsWith('\u00ad')) return DROP
  if (/[-\u2010\u2011]$/.test(last)) return atHyphen(last.slice(0, -1), next, known)
  // "2019–" + "2021", but "indsats –" + "herunder"
  if (/[\p{L}\d]–$/u.test(last)) return KEEP
  // "kommuner/" + "regioner", but "Kristensen /" + "Andreassen"
  if (/[\p{L}\d]\/$/u.test(last)) return isUrl(last) && !continuesUrl(next) ? SPACE : KEEP
  if (isUrl(last) && /[?=&_]$/.test(last)) return KEEP
  return SPACE
}

/** `stem` is the last word without its hyphen. */
function atHyphen(stem: string, next: string, known: KnownWords | undefined): Joint {
  // A dash: "drøftelse -" + "herunder"
  if (stem === '' || /^[-–—]+$/.test(stem)) return SPACE
  // "50.000,-" + "fra puljen"
  if (stem.endsWith(',')) return SPACE
  if (isUrl(stem) || stem.includes('@')) return KEEP
  // "social-" + "og sundhedsudvalget", "kvalitets-" + "samt"; but "her-" + "til", and "følg-" + "eller-forklar"
  const word = letters(next)
  if (CONJUNCTIONS.has(word) && !/^[\p{L}]+-\p{L}/u.test(next)) return SPACE
  if (PARTICLES.has(word) && word.length === trimmed(next).length) return ADVERBS.has(stem.toLowerCase()) ? DROP : SPACE
  if (known) {
    const [left, right] = [stem.replace(/^[^\p{L}\d]+/u, '').toLowerCase(), trimmed(next).toLowerCase()]
    if (known.has(left + right)) return DROP
    if (known.has(`${left}-${right}`)) return KEEP
  }
  return isRealHyphen(stem, next) ? KEEP : DROP
}

function isRealHyphen(stem: string, next: string): boolean {
  // "Riber-" + "Eriksen", "2014-" + "2016", "sundheds-" + ", social-"
  if (!/^\p{Ll}/u.test(next)) return true
  // "her-" + "og-nu", "følg-" + "eller-forklar-princippet"
  if (LINKS.has(letters(next)) && /^\p{L}+-\p{L}/u.test(next)) return true
  // "2030-" + "fremskrivning", "ph.d.-" + "forløb", "(KOL)-" + "patienter"
  if (!/\p{L}$/u.test(stem)) return true
  const parts = stem.split(/[-/]/)
  const part = letters(parts.at(-1) ?? '', true)
  // "MRSA-" + "patienter", "KiAP-" + "klynge"; but "Bestyrel-" + "sen"
  if (/^.+\p{Lu}/u.test(part)) return true
  // "e-" + "mail", "tv-" + "avis", "pdf-" + "fil": no printer leaves a letter, or a stretch without a vowel
  if ([...part].length < 2 || !/[aeiouyæøåäöüé]/i.test(part)) return true
  // "it-" + "systemer", "ikke-" + "planlagte"
  if (parts.length === 1 && PREFIXES.has(part)) return true
  // "følg-eller-forklar-" + "princippet"; but "MRSA-pati-" + "enter"
  return parts.slice(1, -1).some(p => LINKS.has(p.toLowerCase()))
}

const CONJUNCTIONS = new Set(['og', 'eller', 'samt', 'men', 'henholdsvis', 'hhv', 'såvel', 'kontra', 'versus'])
/** Alone after a hyphen they show that a word is omitted ("ind-" + "til"), but they may be the end of an adverb ("her-" + "til"). */
const PARTICLES = new Set(['til', 'fra'])
const ADVERBS = new Set(
  'her der hvor ind hen ud om op ned uden inden oven neden inde ude oppe nede for frem bag for lige dertil hertil'.split(
    ' ',
  ),
)
const LINKS = new Set('og eller i til fra på af for med en et at som'.split(' '))
const PREFIXES = new Set(['it', 'ikke', 'non', 'hoc'])

function isUrl(word: string): boolean {
  return /:\/\/|^\P{L}?www\./iu.test(word)
}

/** Whether a word may be part of a URL: "aeldrepolitik/2023", not "for". */
function continuesUrl(word: string): boolean {
  return /[\p{L}\d][/._?=&%-][\p{L}\d]/u.test(word)
}

/** The letters at the beginning of a word, in lower case unless `anyCase` is set. */
function letters(word: string, anyCase = false): string {
  const found = /\p{L}+/u.exec(word.replace(/^[^\p{L}\d]+/u, ''))
  if (found?.index !== 0) return ''
  return anyCase ? found[0] : found[0].toLowerCase()
}

/** A word without the punctuation around it. */
function trimmed(word: string): string {
  return /[\p{L}\d][\p{L}\d-]*/u.exec(word)?.[0].replace(/-+$/, '') ?? ''
}

function lastWord(line: string): string {
  const end = line.slice(-REACH).trimEnd()
  return end.slice(Math.max(end.lastIndexOf(' '), end.lastIndexOf('\t'), end.lastIndexOf('\u00a0')) + 1)
}

function firstWord(line: string): string {
  const start = line.slice(0, REACH).trimStart()
  return start.split(/[\s\u00a0]/, 1)[0] ?? ''
}
