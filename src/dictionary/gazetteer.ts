// Finds the names of regions, clusters, municipalities, hospitals, bodies and organisations in a text: the longest match of
// whole words; genitive allowed, å = aa, hyphen = blank. If a name has several meanings it gives them all.
//
// Uses a trie of its own, since the lookup of compromise/one is twenty times slower and ignores case, which would make
// "KL" the hour "kl." and "MED" the word "med".

import { listWords, type Word } from '../danish/word.js'
import type { Span } from '../model/span.js'
import type { Dictionary } from './dictionary.js'
import { listNameForms } from './name-form.js'
import { type Leaf, makeTrie, type NameCandidate, type Node, spell, stepOf } from './name-trie.js'

export interface NameMention {
  /** The name without a genitive ending. */
  readonly span: Span
  readonly text: string
  readonly genitive: boolean
  /** Sure ones first; never empty. */
  readonly candidates: readonly NameCandidate[]
}

export function makeGazetteer(dictionary: Dictionary) {
  const root = makeTrie(listNameForms(dictionary))
  return {
    /** Names in text order; they do not overlap. */
    find: (text: string): NameMention[] => joinMunicipalities(text, find(root, text)),
    /** What a whole text may name, ignoring case: "klynge midt" in a question. */
    lookup: (name: string): NameCandidate[] => lookup(root, name),
  }
}

export type Gazetteer = ReturnType<typeof makeGazetteer>

interface Found {
  readonly mention: NameMention
  /** Number of its words. */
  readonly count: number
}

function find(root: Node, text: string): NameMention[] {
  const words = listWords(text)
  const mentions: NameMention[] = []
  for (let at = 0; at < words.length; ) {
    const found = longest(root, text, words, at)
    if (found) mentions.push(found.mention)
    at += found ? found.count : 1
  }
  return mentions
}

/** The longest name that begins with the word at `at`. */
function longest(root: Node, text: string, words: readonly Word[], at: number): Found | null {
  let best: Found | null = null
  let node: Node | undefined = root
  for (let index = at; node && index < words.length; index++) {
    const step: string = stepOf(words[index]!, index === at)
    const bare: Node | undefined = step.endsWith('s') ? node.next.get(step.slice(0, -1)) : undefined
    node = node.next.get(step)
    const taken = node || bare ? words.slice(at, index + 1) : []
    const mention = readMention(text, taken, node?.leaves, 0) ?? readMention(text, taken, bare?.leaves, 1)
    if (mention) best = { mention, count: taken.length }
  }
  return best
}

/** `cut`: 1 if the last letter is the genitive -s. */
function readMention(
  text: string,
  words: readonly Word[],
  leaves: readonly Leaf[] | undefined,
  cut: 0 | 1,
): NameMention | null {
  if (leaves === undefined || leaves.length === 0) return null
  const span: Span = [words[0]!.start, words.at(-1)!.end - cut]
  const spelled = spell(text, words)
  if (cut === 1) spelled.push(spelled.pop()!.slice(0, -1))
  const fitting = leaves.filter(leaf =>
    leaf.words.every((word, index) => capitalsFit(word, spelled[index]!, leaf.cased)),
  )
  if (fitting.length === 0 || !standsFree(text, span, leaves)) return null
  // "Klynge Nord's", "PLO’s", "Aarhus'"
  const genitive = cut === 1 || /^['’](?:s(?!\p{L})|(?!\p{L}))/u.test(text.slice(span[1], span[1] + 3))
  return { span, text: text.slice(...span), genitive, candidates: listCandidates(fitting) }
}

/** Each once, sure ones first. */
function listCandidates(leaves: readonly Leaf[]): NameCandidate[] {
  const sorted = leaves.map(leaf => leaf.candidate).sort((a, b) => Number(a.weak) - Number(b.weak))
  return sorted.filter((one, index) => sorted.findIndex(o => o.kind === one.kind && o.id === one.id) === index)
}

function lookup(root: Node, name: string): NameCandidate[] {
  const words = listWords(name.trim())
  let node: Node | undefined = root
  for (const [index, word] of words.entries()) {
    const step = stepOf(word, index === 0)
    const genitive = index === words.length - 1 && step.endsWith('s')
    const next: Node | undefined = node.next.get(step)
    node = next && (next.leaves.length > 0 || !genitive) ? next : genitive ? node.next.get(step.slice(0, -1)) : next
    if (node === undefined) return []
  }
  return words.length === 0 ? [] : listCandidates(node.leaves)
}

const countCapitals = (word: string): number => word.match(/\p{Lu}/gu)?.length ?? 0

/** "KL" is never "kl", "KiAP" never "kiap"; a cased "Nordjylland" never "nordjylland"; anything else in any case. */
function capitalsFit(word: string, written: string, cased: boolean): boolean {
  const capitals = countCapitals(word)
  if (capitals >= 2 || (capitals === 1 && word.length === 1)) return written === word
  return !cased || capitals === 0 || /^\p{Lu}/u.test(written)
}

/** Not in an address ("rn.dk", "info@kl.dk"), nor part of a hyphenated word, except for acronyms ("PLO-formand"). */
function standsFree(text: string, [start, end]: Span, leaves: readonly Leaf[]): boolean {
  if (/[\p{L}\p{N}][-._]$/u.test(text.slice(Math.max(0, start - 2), start)) || inAddress(text, start, end)) return false
  const hyphened = /^s?-\p{L}/u.test(text.slice(end, end + 3))
  return !hyphened || leaves.some(leaf => countCapitals(leaf.words.at(-1)!) >= 2)
}

/** Whether the unbroken run of characters around the name is an e-mail address, a web address or a file path. */
function inAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 60), start))![0]
  const after = /^\S*/.exec(text.slice(end, end + 60))![0]
  return /@|:\/\/|^www\.|\\|\/.*\//.test(before) || /^[@_\\]|^[^,;()]*@|^\.\p{Ll}{2,}/u.test(after)
}

interface Mention {
  readonly span: Span
  readonly candidates: readonly NameCandidate[]
}

const BETWEEN = /^(?:,|,? og| samt|\/| &) ?$/u
const AFTER = /^ kommuner(?:s|nes?)?(?!\p{L})/iu
const BEFORE = /(?<!\p{L})kommuner(?:ne)? $/iu

/** "Skive og Viborg Kommuner", "kommunerne Hjørring og Læsø": one word makes municipalities of all in the list. */
function joinMunicipalities<M extends Mention>(text: string, mentions: readonly M[]): M[] {
  const joined = [...mentions]
  /** Makes the mention a sure municipality. False if it is none or was one already, where the list ends. */
  const strengthen = (index: number): boolean => {
    const mention = joined[index]
    if (!mention?.candidates.some(one => one.kind === 'municipality' && one.weak)) return false
    const candidates = mention.candidates.map(one => (one.kind === 'municipality' ? { ...one, weak: false } : one))
    joined[index] = { ...mention, candidates: candidates.sort((a, b) => Number(a.weak) - Number(b.weak)) }
    return true
  }
  const between = (index: number): boolean =>
    index >= 0 && BETWEEN.test(text.slice(joined[index]?.span[1] ?? 0, joined[index + 1]?.span[0] ?? 0))
  for (const [index, { span, candidates }] of mentions.entries()) {
    const full = candidates.some(one => one.kind === 'municipality' && !one.weak)
    if (full || (AFTER.test(text.slice(span[1], span[1] + 12)) && strengthen(index)))
      for (let at = index - 1; between(at) && strengthen(at); ) at--
    if (BEFORE.test(text.slice(Math.max(0, span[0] - 12), span[0])))
      for (let at = index; strengthen(at) && between(at); ) at++
  }
  return joined
}
