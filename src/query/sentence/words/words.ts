// Splits a sentence into words: where each stands, how it is compared, and whether it is in quotation marks. Sentences with
// signs are split by compromise/one; what words mean is left to the grammar (lexicon.ts, clauses.ts).

import { createRequire } from 'node:module'
import { oncePer } from '../../../model/once.js'

export interface Word {
  readonly text: string
  /** Lower case, å as aa, ø as oe, æ as ae, without accents: "Møder" and "moeder" are one key. */
  readonly key: string
  /** UTF-16 offsets into the sentence, end exclusive. */
  readonly start: number
  readonly end: number
  /** The quoted passage it belongs to, counted from 0; null outside quotation marks. */
  readonly quote: number | null
  /** A comma, semicolon or full stop stands between this word and the one before. */
  readonly afterBreak: boolean
}

type Parse = (text: string) => {
  json(options: { offset: boolean }): { terms: { text: string; offset: { start: number; length: number } }[] }[]
}

// Loaded with the first sentence that needs it. Its CommonJS build is one file and starts in a sixth of the time of the other. It
// would fold æ to a, ø to o and å to a ("før" = "for"): switched off.
let parse: Parse | undefined
function tokenizer(): Parse {
  if (parse) return parse
  const nlp = createRequire(import.meta.url)('compromise/one') as Parse & {
    model(): { one: { unicode: Record<string, string> } }
  }
  const folding = nlp.model().one.unicode
  for (const letter of 'æøåÆØÅ') delete folding[letter]
  parse = nlp
  return nlp
}

// "alle beslutninger om klima siden 2022?", "2022-06-01"; not: "d. 1. juni", "PLO's", "2019-2021"
const PLAIN = /^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*[?.!]?|\d{4}(?:-\d\d){1,2})$/u

/** Blanks alone separate words unless there are signs: for most sentences, and the days of options, nothing is loaded. */
function cut(sentence: string): { readonly text: string; readonly offset: { readonly start: number } }[] {
  if (PLAIN.test(sentence))
    return [...sentence.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, offset: { start: index } }))
  return tokenizer()(sentence)
    .json({ offset: true })
    .flatMap(({ terms }) => terms)
}

// "Nye Veje", »x«, ”x”, 'x'. Not: PLO's, Friis' møder
const QUOTED = /"([^"]+)"|[“”„]([^“”„]+)[“”]|[»«]([^»«]+)[»«]|(?<![\p{L}\p{N}])['‘]([^'’]+)['’](?![\p{L}\p{N}])/gu
// "25.maj", "d.25/5", "den.1": the number and the word are two words. Not: "pkt", "5b", "Q1"
const GLUED = /^(\d{1,2}\.)(\p{L}{3,})$|^(\p{L}{1,3}\.)(\d[\d./-]*)$/u

export function readWords(sentence: string): Word[] {
  const quotes = [...sentence.matchAll(QUOTED)].map(m => [m.index, m.index + m[0].length] as const)
  const words: Word[] = []
  const add = (from: number, to: number) => {
    const text = sentence.slice(from, to)
    const quote = quotes.findIndex(([a, b]) => from >= a && to <= b)
    const gap = sentence.slice(words.at(-1)?.end ?? 0, from)
    words.push({
      text,
      key: wordKey(text),
      start: from,
      end: to,
      quote: quote < 0 ? null : quote,
      // "Nykøbing F. Sygehus": behind a single capital it is no end.
      afterBreak:
        isDash(words.at(-1)) || (/^\p{Lu}$/u.test(words.at(-1)?.text ?? '') ? /[,;:?!]/ : /[,;:.?!]/).test(gap),
    })
  }
  // "we lack some papers - [which]"; "2019 - 2021" is one time.
  const isDash = (word: Word | undefined) => word?.key === '-' && !/\d$/.test(words.at(-2)?.text ?? '')
  const addPiece = (start: number, text: string) => {
    const inner = /^[-–—]$/.test(text) ? text : text.replace(/^[^\p{L}\p{N}§+&]+|[^\p{L}\p{N}%&]+$/gu, '')
    if (inner === '') return
    const from = start + text.indexOf(inner)
    const glued = GLUED.exec(inner)
    if (!glued) return add(from, from + inner.length)
    const first = (glued[1] ?? glued[3])!
    add(from, from + first.length - 1)
    add(from + first.length, from + inner.length)
  }
  for (const { text, offset } of cut(sentence)) {
    // "2019 - 2021": the dash is a word of its own.
    const dash = /(?<=\s)[-–—](?=\s)/.exec(sentence.slice(words.at(-1)?.end ?? 0, offset.start))
    if (dash && words.length > 0) add(words.at(-1)!.end + dash.index, words.at(-1)!.end + dash.index + 1)
    // A term may keep a bracket ("2018)") and may hold blanks ("2019 - 2021").
    for (const piece of text.matchAll(/\S+/g)) addPiece(offset.start + piece.index, piece[0])
  }
  return words
}

/** How words are compared; also for the words of the lexicon. */
export function wordKey(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’´`]/g, "'")
    .replace(/'$/, '')
    .replace(/[–—]/g, '-')
    .replaceAll('å', 'aa')
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

export const keysOf = (words: readonly Word[]): string => words.map(word => word.key).join(' ')

/** More than any pattern needs. */
const MOST_MATCHED = 9
const joined = oncePer((_words: readonly Word[]): string[] => [])

/** The keys of the next words from one on; joined once, since many patterns are tried at each word. */
function keysFrom(words: readonly Word[], at: number): string {
  const lines = joined(words)
  lines[at] ??= keysOf(words.slice(at, at + MOST_MATCHED))
  return lines[at]
}

/** Applies a pattern that begins with ^ and ends with (?= |$) to the keys of the words from one on. `next`: the word behind. */
export function matchAt(
  words: readonly Word[],
  at: number,
  pattern: RegExp,
): { readonly match: RegExpExecArray; readonly next: number } | null {
  const match = pattern.exec(keysFrom(words, at))
  return match && { match, next: at + (match[0] === '' ? 0 : match[0].split(' ').length) }
}

/** The text of a sentence from one word to another (exclusive), with its quotation marks, minus and star. */
export function sliceWords(sentence: string, words: readonly Word[], from: number, to: number): string {
  if (from >= to) return ''
  const start = words[from]!.start
  const end = words[to - 1]!.end
  const before = /(?<!\S)[-–"“”„»«'‘(]+$/u.exec(sentence.slice(0, start))?.[0] ?? ''
  const after = /^[*"“”»«'’)]+/u.exec(sentence.slice(end))?.[0] ?? ''
  return sentence.slice(start - before.length, end + after.length).replace(/\s+/g, ' ')
}
