// Ways to write the labels of sections, and minutes rewritten so: sections, recommendations and decisions stay the same.
import { edited } from './edit.mjs'

/** @typedef {import('../../../dist/model/document.js').Document} Document */
/** @typedef {import('../../../dist/model/document.js').Section} Section */
/** @typedef {{ words?: Readonly<Record<string, string>>, write?: (label: string) => string }} Labels `words`: by the kind of section */

const KINDS = ['sagsfremstilling', 'indstilling', 'referat', 'beslutning', 'bilag']

/** @type {Record<string, Labels>} */
const LABELS = {
  'Label⏎': {},
  'Label:⏎': { write: l => `${l}:\n` },
  'Label: text': { write: l => `${l}: ` },
  'LABEL⏎': { write: l => `${l.toUpperCase()}\n` },
  'LABEL: text': { write: l => `${l.toUpperCase()}: ` },
  'L a b e l⏎': { write: l => `${[...l].join(' ')}\n` },
  '**Label**⏎': { write: l => `**${l}**\n` },
  '**Label:** text': { write: l => `**${l}:** ` },
  '_Label:_ text': { write: l => `_${l}:_ ` },
  '### Label⏎': { write: l => `### ${l}\n` },
  'Label⏎⏎text': { write: l => `${l}\n\n` },
  Konklusion: { words: { beslutning: 'Konklusion' } },
  'Konklusion:': { words: { beslutning: 'Konklusion' }, write: l => `${l}: ` },
  Vedtagelse: { words: { beslutning: 'Vedtagelse' } },
  Beslutninger: { words: { beslutning: 'Beslutninger' } },
  'Politisk behandling': { words: { beslutning: 'Politisk behandling' } },
  Protokol: { words: { beslutning: 'Protokol' } },
  Resumé: { words: { sagsfremstilling: 'Resumé' } },
  Baggrund: { words: { sagsfremstilling: 'Baggrund' } },
  'Sagens baggrund': { words: { sagsfremstilling: 'Sagens baggrund' } },
  Sagsbeskrivelse: { words: { sagsfremstilling: 'Sagsbeskrivelse' } },
  Problemstilling: { words: { sagsfremstilling: 'Problemstilling' } },
  Drøftelse: { words: { referat: 'Drøftelse' } },
  Behandling: { words: { referat: 'Behandling' } },
  Bemærkninger: { words: { referat: 'Bemærkninger' } },
  'Forslag til beslutning': { words: { indstilling: 'Forslag til beslutning' } },
  'Administrationens indstilling': { words: { indstilling: 'Administrationens indstilling' } },
  'Bilag:': { words: { bilag: 'Bilag' }, write: l => `${l}:\n` },
}

/** Numbers and marks of lists stand on lines of their own. */
const LISTED = /^\s*(?:[-–•*·]|\(?\w{1,2}[.)])\s/u

/**
 * @param {Document} document
 * @param {Labels} style
 * @returns {import('./style.mjs').Restyled | null}
 */
function withLabels({ text, items }, { words, write = l => `${l}\n` }) {
  const labelled = items.flatMap(item => item.sections.filter(s => s.label !== null && KINDS.includes(s.kind)))
  const kinds = words ? Object.keys(words) : KINDS
  if (labelled.filter(s => kinds.includes(s.kind)).length < 3) return null
  /** @type {import('./edit.mjs').Edit[]} */
  const edits = []
  for (const section of labelled) {
    const label = plain(section)
    const start = text.indexOf(section.text, section.span[0] + label.length)
    const between = text.slice(section.span[0], start)
    // A label in a sentence ("Det indstilles, at …"), in a cell, or one that says whose decision of what day it is, stays.
    if (start < 0 || start > section.span[1] || !between.includes(label) || /\t|,$|\d/.test(between.trim())) continue
    const one = items.every(item => item.sections.filter(s => s.kind === section.kind).length < 2)
    if (!one && words?.[section.kind]) return null
    const written = write(words?.[section.kind] ?? label)
    const isApart = LISTED.test(section.text) || section.text === ''
    edits.push({ span: [section.span[0], start], words: isApart ? written.replace(/ $/, '\n') : written })
  }
  const gold = items.map(({ number, title, sections, recommendations, decisions }) => ({
    number,
    title,
    sections: sections.map(({ kind, text }) => ({ kind, text })),
    recommendations: recommendations.map(({ text }) => ({ text })),
    decisions: decisions.map(({ text, type }) => ({ text, type })),
  }))
  return { text: edited(text, edits), gold: { items: gold } }
}

/** "**Indstilling:**" -> "Indstilling" @param {Section} section */
const plain = section => String(section.label).replace(/^[\s*_#]+|[\s*_:]+$/g, '')

/** @type {import('./style.mjs').Style[]} */
export const LABEL_STYLES = Object.entries(LABELS).map(([name, style]) => ({
  name,
  fields: ['sections', 'recommendations', 'decisions', 'decision types'],
  restyle: document => withLabels(document, style),
}))
