// Sets up the state for a group of an RTF file by its first control word, which says what the group is for.

import { describePicture } from '../beside.js'
import { countLetters } from '../letters.js'
import type { DocumentNode } from '../story/document-tree.js'
import { hrefOf } from '../story/field-link.js'
import { Sink } from '../story/sink.js'
import { append } from '../story/story.js'
import { lookOf, type Mode, PLAIN_LETTERS, PLAIN_PARAGRAPH, type Reading } from './state.js'
import { putMark } from './text.js'

type Act = (reading: Reading) => void

const enter =
  (mode: Mode): Act =>
  ({ state }) => {
    state.mode = mode
  }
const skip = enter('skip')

/** "header", "headerl", "headerr", "headerf": of all pages, left, right and first ones. */
const furniture = (kind: 'header' | 'footer'): Record<string, Act> => {
  const act: Act = reading => {
    const list = reading.story[`${kind}s`]
    divert(reading, new Sink(reading.story), nodes => list.push([...nodes]))
  }
  return Object.fromEntries(['', 'l', 'r', 'f'].map(pages => [kind + pages, act]))
}

const SKIPPED = 'sp colortbl info shprslt nonesttables xe tc txe rxe private1 datafield'.split(' ')

const DESTINATIONS: Readonly<Record<string, Act>> = {
  ...Object.fromEntries(SKIPPED.map(word => [word, skip])),
  ...furniture('header'),
  ...furniture('footer'),
  fonttbl: enter('fonts'),
  stylesheet: enter('styles'),
  field: ({ state }) => {
    state.field = { instruction: '', href: null }
  },
  fldinst: reading => {
    const { state } = reading
    state.mode = 'instruction'
    state.atEnd = () => {
      if (state.field) state.field.href = hrefOf(state.field.instruction)
    }
  },
  listtext: enter('label'),
  pntext: enter('label'),
  footnote: reading => {
    const mark = reading.mark ?? nextMark(reading)
    if (reading.mark === null) putMark(reading, mark)
    reading.mark = null
    reading.state.inNote = true
    const note = { mark, nodes: [] as DocumentNode[] }
    reading.story.notes.push(note)
    divert(reading, new Sink(reading.story), nodes => append(note.nodes, nodes))
  },
  shptxt: box,
  dptxbxtext: box,
  annotation: reading => {
    reading.story.tally.comments++
    skip(reading)
  },
  pict: reading => {
    reading.story.tally.pictures++
    skip(reading)
  },
  // The same picture twice: in a newer form, and for older programs.
  shppict: () => {},
  nonshppict: skip,
  object: reading => {
    const { tally } = reading.story
    const { pictures } = tally
    reading.named.set('objclass', '')
    reading.state.atEnd = () => {
      tally.objects.push(reading.named.get('objclass')?.trim() || 'unnamed')
      // The picture in it only shows the content of the object.
      tally.pictures = pictures
    }
  },
  objclass: ({ state, named }) => {
    named.set('objclass', '')
    state.mode = 'objclass'
  },
  // Properties of a drawing: "{\sp{\sn wzDescription}{\sv Kort over klyngen}}".
  sn: ({ state, named }) => {
    named.set('sn', '')
    state.mode = 'sn'
  },
  sv: reading => {
    const { state, named, story } = reading
    const property = named.get('sn')?.trim()
    named.set('sv', '')
    state.mode = 'sv'
    state.atEnd = () => {
      const value = named.get('sv') ?? ''
      if (property === 'wzDescription') describePicture(story.tally, value)
      else if (property === 'gtextUNICODE') addLettering(reading, value)
    }
  },
  // The same text twice, the second time in Unicode.
  upr: skip,
  ud: ({ state, stack }) => {
    state.mode = stack.at(-2)?.mode ?? 'text'
  },
  // A row of an inner table has a definition of its own.
  nesttableprops: reading => {
    const outer = reading.edges
    reading.state.atEnd = () => {
      reading.edges = outer
    }
  },
  shpinst: () => {},
  do: () => {},
}
/** Words that also count in a skipped group. */
const IN_SKIPPED = new Set(['ud', 'sn', 'sv'])

/** False if the word does not begin a destination. `optional`: after "\*", a group with an unknown word is skipped. */
export function startDestination(reading: Reading, word: string, optional: boolean): boolean {
  if (reading.state.mode === 'skip' && !IN_SKIPPED.has(word)) return true
  const act = DESTINATIONS[word]
  if (act) act(reading)
  else if (optional) skip(reading)
  return act !== undefined || optional
}

export function nextMark({ story }: Reading): string {
  return `[${story.notes.length + 1}]`
}

function box(reading: Reading): void {
  const around = reading.state.sink
  divert(reading, new Sink(reading.story, true), nodes => around.addBox(nodes))
}

/** Letters drawn as a picture: "UDKAST" across the page. */
function addLettering({ state, story }: Reading, text: string): void {
  const sink = new Sink(story, true)
  story.tally.held += countLetters(text)
  sink.add({ type: 'text', value: text }, PLAIN_LETTERS, null)
  state.sink.addBox(sink.finish({}))
}

/** Sends the text of the group to another sink. */
function divert(reading: Reading, sink: Sink, atEnd: (nodes: readonly DocumentNode[]) => void): void {
  const { state } = reading
  Object.assign(state, { sink, mode: 'text', field: null, paragraph: PLAIN_PARAGRAPH, letters: PLAIN_LETTERS })
  state.atEnd = () => atEnd(sink.finish(lookOf(reading)))
}
