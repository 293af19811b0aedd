// RTF in, text out: groups, words and characters become a story of paragraphs, tables, headers, notes and boxes.

import { ExtractionFailure, type Extractor } from '../extractor.js'
import { finishStory } from '../story/finish.js'
import { append, type Story } from '../story/story.js'
import { startDestination } from './destinations.js'
import { scan } from './scan.js'
import { lookOf, Reading } from './state.js'
import { flushBytes, put, takeBytes } from './text.js'
import { WORDS } from './words.js'

/** Deepest nesting of groups; Word writes some dozens. */
const DEEPEST = 5000

const SIGNS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '-': '\u00ad', '{': '{', '}': '}', '\\': '\\' }

/** Throws ExtractionFailure if there is no text in the file. */
export const extractRtf: Extractor = async bytes => finishStory(readRtf(bytes), 'rtf', 'RTF file')

function readRtf(bytes: Uint8Array): Story {
  const reading = new Reading(bytes)
  /** Just after "{": the next word says what the group is for. */
  let atStart = false
  let optional = false
  for (const token of scan(bytes)) {
    if (token.type === 'text' || token.type === 'hex') {
      atStart = false
      takeBytes(reading, token)
      continue
    }
    flushBytes(reading)
    if (token.type === 'open') {
      openGroup(reading)
      atStart = true
      optional = false
    } else if (token.type === 'close') {
      closeGroup(reading)
      atStart = false
    } else if (token.type === 'symbol' && token.symbol === '*') optional = true
    else {
      const first = atStart
      atStart = false
      if (token.type === 'symbol') takeSign(reading, token.symbol)
      else if (!first || !startDestination(reading, token.word, optional)) takeWord(reading, token.word, token.value)
    }
  }
  flushBytes(reading)
  if (reading.stack.length > 0) reading.story.damage.push('it ends too early')
  while (reading.stack.length > 0) closeGroup(reading)
  append(reading.story.body, reading.state.sink.finish(lookOf(reading)))
  return reading.story
}

function openGroup(reading: Reading): void {
  if (reading.stack.length >= DEEPEST) {
    const reason = `The RTF file nests more than ${DEEPEST} groups.`
    throw new ExtractionFailure('too-large', reason, 'Open it in Word and save it anew.')
  }
  reading.stack.push(reading.state)
  reading.state = { ...reading.state, atEnd: null }
  reading.toSkip = 0
}

function closeGroup(reading: Reading): void {
  reading.state.atEnd?.()
  reading.state = reading.stack.pop() ?? reading.state
  reading.toSkip = 0
}

function takeSign(reading: Reading, symbol: string): void {
  const sign = SIGNS[symbol]
  if (symbol === '\n' || symbol === '\r') takeWord(reading, 'par', null)
  else if (reading.toSkip > 0) reading.toSkip--
  else if (sign !== undefined) put(reading, sign)
}

function takeWord(reading: Reading, word: string, value: number | null): void {
  // The word may be the replacement for a Unicode character, for older programs.
  if (reading.toSkip > 0 && word !== 'u' && word !== 'uc') {
    reading.toSkip--
    return
  }
  WORDS[word]?.(reading, value)
}
