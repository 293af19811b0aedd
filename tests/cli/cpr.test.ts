// A CPR number in minutes is counted and never shown, by whatever command and in whatever form, unless that is asked for.
// The numbers are of nobody: born in December 2057.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { checkSpans } from '../../src/store/check.js'
import { scratchFolder } from '../scratch.js'
import { referat } from './program.js'

const folder = scratchFolder()
const db = join(folder, 'archive.db')
const FILE = 'klage 311257-5006.txt'
const MINUTES = `Referat af møde i Klyngestyregruppe Syd
Dato: 12. marts 2024, kl. 9.00-10.00
Sted: Svendborg
Deltagere: Rikke Holmbo (pårørende til 311257-5001), Jens Brandstrup
Afbud: Ingen

1. Klage fra 311257-5002 over hjemmepleje
Sagsfremstilling
Borgeren med CPR-nr. 3112575003 har klaget. Sagsnr. 311257-5009.
Navn\t${'CPR-nr.'}\tAfdeling
Else Ravn\t311257-5008\tSyd
Indstilling
Det indstilles, at klagen fra 311257-5004 imødekommes.
Beslutning
Styregruppen besluttede at imødekomme klagen fra 311257-5004.
Jens Brandstrup kontakter borgeren 311257-5005 senest den 1. april 2024.
Ansvarlig: Jens Brandstrup, vedr. 311257 - 5007
Frist: 1. april 2024
Bilag
Bilag 1: Journal for 311257-5005

2. Eventuelt
Beslutning
Intet.
`
/** Digits of any of the numbers, and whatever half of one. */
const SHOWN = /311257[ –-]{0,3}(?!5009)5|(?<!\d)500[1-8]/

let summary: string
beforeAll(() => {
  mkdirSync(join(folder, 'minutes'))
  writeFileSync(join(folder, 'minutes', FILE), MINUTES)
  writeFileSync(join(folder, 'minutes', 'damaged 311257-5006.pdf'), '%PDF-1.4 nothing')
  summary = referat(['ingest', join(folder, 'minutes'), '--db', db, '--no-ocr']).stderr
})

it('counts them at import and does not print them', () => {
  expect(summary).toContain('9 CPR numbers in 1 document: masked in answers and exports unless --with-cpr is given.')
  expect(summary.replaceAll(/.*\.(?:txt|pdf)/g, '')).not.toMatch(SHOWN)
})

const NOUNS = ['recommendations', 'actions', 'meetings', 'items', 'participants', 'attachments']
const FORMATS = ['table', 'tsv', 'json', 'jsonl', 'csv', 'md']
const QUESTIONS: readonly (readonly string[])[] = [
  ...FORMATS.map(format => ['decisions', '--format', format]),
  ...NOUNS.flatMap(noun => ['table', 'json', 'csv'].map(format => [noun, '--format', format])),
  ['actions', '--format', 'ics'],
  ...FORMATS.map(format => ['search', 'klage', '--format', format]),
  ['query', 'alle beslutninger i 2024', '--format', 'jsonl'],
  ['query', 'hvem deltog i mødet 12. marts 2024', '--format', 'table'],
  ...['text', 'json', 'md'].map(format => ['show', FILE, '--format', format]),
  ['show', FILE, '--item', '1'],
  ...['json', 'jsonl', 'csv', 'md'].map(format => ['export', '--format', format]),
  ...['participants', 'items', 'sections', 'recommendations', 'decisions', 'actions', 'attachments', 'references'].map(
    table => ['export', '--format', 'csv', '--table', table],
  ),
  ['export', '--format', 'csv', '--table', 'diagnostics'],
  ['status'],
  ['status', '--failed'],
  ['status', '--missing'],
  ['status', '--by-year', '--format', 'csv'],
  ['status', '--failed', '--format', 'csv'],
  ['check'],
]

describe('is masked', () => {
  it.each(QUESTIONS.map(words => [words.join(' '), words] as const))('%s', (_, words) => {
    const { status, stdout, stderr } = referat([...words, '--db', db])
    expect(stderr + stdout).not.toMatch(SHOWN)
    expect(stdout, stderr).not.toBe(words[0] === 'check' ? stderr : '')
    expect(status).toBe(0)
  })

  it('in folders of files too', () => {
    for (const format of ['csv', 'md']) {
      const out = join(folder, format)
      referat(['export', '--format', format, '--out', out, '--db', db])
      for (const name of readdirSync(out)) expect(readFileSync(join(out, name), 'utf8') + name).not.toMatch(SHOWN)
    }
  })
})

it('--with-cpr shows them where they stand', () => {
  const says = (...words: string[]) => referat([...words, '--with-cpr', '--db', db]).stdout
  expect(says('decisions')).toContain('311257-5004')
  expect(says('recommendations', '--format', 'md')).toContain('311257-5004')
  expect(says('actions', '--format', 'ics')).toContain('311257-5005')
  expect(says('participants', '--format', 'csv')).toContain('311257-5001')
  expect(says('items')).toContain('311257-5002')
  expect(says('search', 'hjemmepleje')).toContain('311257-5002')
  expect(says('query', 'alle beslutninger i 2024')).toContain('311257-5004')
  expect(says('show', FILE)).toContain('311257 - 5007')
  expect(says('status', '--failed')).toContain('311257-5006')
  const [document] = JSON.parse(says('export')).documents as Document[]
  expect(document!.text).toBe(MINUTES.trimEnd())
})

it('masks character for character: text and spans are where they were', () => {
  const read = (...words: string[]) =>
    JSON.parse(referat(['export', ...words, '--db', db]).stdout).documents[0] as Document
  const [masked, readable] = [read(), read('--with-cpr')]
  expect(masked.text).toHaveLength(readable.text.length)
  expect(masked.text.replaceAll(/\d/g, 'X')).toBe(readable.text.replaceAll(/\d/g, 'X'))
  expect([...checkSpans(masked)]).toEqual([])
  const blank = (document: Document) => JSON.stringify(document).replaceAll(/\d/g, 'X')
  expect(blank(masked)).toBe(blank(readable))
  // What only looks like one stays.
  expect(masked.text).toContain('Sagsnr. 311257-5009')
})

it('is told by status', () => {
  expect(referat(['status', '--db', db]).stdout).toContain('1 document holds CPR numbers: masked')
})

it('is a diagnostic of the document, with how many', () => {
  const { diagnostics } = JSON.parse(referat(['export', '--db', db]).stdout).documents[0] as Document
  const [found, ...more] = diagnostics.filter(one => one.code === 'cpr-number')
  expect(more).toEqual([])
  expect(found).toMatchObject({ severity: 'warning', message: 'The text holds 9 CPR numbers.' })
  expect(MINUTES.slice(...found!.span!)).toBe('311257-5001')
})
