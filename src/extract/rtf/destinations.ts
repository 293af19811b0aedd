// What a group of an RTF file is for: its first word in, the group set up for that out.

import type { DocumentNode } from '../docx/document-tree.js'
import { Sink } from '../story/sink.js'
import { append } from '../story/story.js'
import { lookOf, PLAIN_LETTERS, PLAIN_PARAGRAPH, type Reading } from './state.js'
import { putMark } from './text.js'

type Act = (reading: Reading) => void

const skip: Act = ({ state }) => {
  state.mode = 'skip'
}

const DESTINATIONS: Readonly<Record<string, Act>> = {
  fonttbl: ({ state }) => {
    state.mode = 'fonts'
  },
  stylesheet: ({ state }) => {
    state.mode = 'styles'
  },
  field: ({ state }) => {
    state.field = { instruction: '', href: null }
  },
  fldinst: reading => {
    const { state } = reading
    state.mode = 'instruction'
    state.atEnd = () => {
      if (state.field) state.field.href = addressOf(state.field.instruction)
    }
  },
  listtext: ({ state }) => {
    state.mode = 'label'
  },
  pntext: ({ state }) => {
    state.mode = 'label'
  },
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
for (const word of 'sp colortbl info shprslt nonesttables xe tc txe rxe private1 datafield'.split(' ')) {
  ;(DESTINATIONS as Record<string, Act>)[word] = skip
}
for (const kind of ['header', 'footer'] as const) {
  for (const pages of ['', 'l', 'r', 'f']) {
    ;(DESTINATIONS as Record<string, Act>)[kind + pages] = reading => {
      const list = kind === 'header' ? reading.story.headers : reading.story.footers
      divert(reading, new Sink(reading.story), nodes => list.push([...nodes]))
    }
  }
}

/** False where the word is an ordinary one. `optional`: "\*" stands before it, so that an unknown one is passed over. */
export function startDestination(reading: Reading, word: string, optional: boolean): boolean {
  if (reading.state.mode === 'skip' && word !== 'ud') return true
  const act = DESTINATIONS[word]
  if (act) act(reading)
  else if (optional) skip(reading)
  return act !== undefined || optional
}

/** The mark that the next note gets. */
export function nextMark({ story }: Reading): string {
  return `[${story.notes.length + 1}]`
}

function box(reading: Reading): void {
  const around = reading.state.sink
  divert(reading, new Sink(reading.story, true), nodes => around.addBox(nodes))
}

/** Sends the text of the group elsewhere. */
function divert(reading: Reading, sink: Sink, atEnd: (nodes: readonly DocumentNode[]) => void): void {
  const { state } = reading
  Object.assign(state, { sink, mode: 'text', field: null, paragraph: PLAIN_PARAGRAPH, letters: PLAIN_LETTERS })
  state.atEnd = () => atEnd(sink.finish(lookOf(reading)))
}

/** `HYPERLINK "https://kommune.dk" \o "Kommunen"`; not a place in the document itself. */
function addressOf(instruction: string): string | null {
  const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]
  return address !== undefined && /^[a-z][a-z\d+.-]*:/i.test(address) ? address : null
}
