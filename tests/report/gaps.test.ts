// What is missing as a person reads it: no line wider than the terminal, nothing lost, whether bodies are two or 2,000.

import { describe, expect, it } from 'vitest'
import type { NameBody } from '../../src/query/who/find-bodies.js'
import { formatCensus } from '../../src/report/archive/census.js'
import { formatGaps, formatYears, GAP_COLUMNS, YEAR_COLUMNS } from '../../src/report/archive/gaps.js'
import { formatRows } from '../../src/report/formats/rows.js'
import { styleOf } from '../../src/report/terminal/output.js'
import { columns } from '../../src/report/terminal/wrap.js'
import type { Census } from '../../src/store/census/census.js'
import { GAP_KINDS, type Gap } from '../../src/store/census/gaps.js'
import type { YearCount } from '../../src/store/census/years.js'

const plain = styleOf({ colour: false })
const name = (body: number) => `Udvalget for det nære sundhedsvæsen og forebyggelse i Bogense nr. ${body}`

function gapsOf(bodies: number): Gap[] {
  return Array.from({ length: bodies }, (_, body) =>
    GAP_KINDS.map((kind): Gap => {
      const path = `${name(body)}/2023/2023-04-04-referat-af-ordinaert-moede-i-udvalget-${body}.pdf`
      return {
        kind,
        bodyKey: String(body),
        ...{ body: kind === 'file' ? null : name(body), cluster: null, region: 'RSD', date: '2023-04-04' },
        ...{ item: '3', detail: kind === 'attachment' ? 'bilag 7' : null, files: [{ path, status: null }] },
      }
    }),
  )
    .flat()
    .sort((a, b) => Number(a.kind === 'file') - Number(b.kind === 'file'))
}

function yearsOf(bodies: number): YearCount[] {
  return Array.from({ length: bodies * 3 }, (_, i) => ({
    ...{ name: name(Math.floor(i / 3)), cluster: null, region: 'RSD', year: String(2020 + (i % 3)) },
    ...{ meetings: 11, documents: 23, agendasWithoutMinutes: i % 2, meetingsInVersions: 0 },
    ...{ announcedNotThere: 1, attachmentsNotThere: 140 },
  }))
}

function censusOf(bodies: number): Census {
  const counts = { agendasWithoutMinutes: 2, meetingsInVersions: 1, announcedNotThere: 3, attachmentsNotThere: 0 }
  return {
    ...{ documents: 9, meetings: 5, firstDate: '2020-01-07', lastDate: '2023-04-04', kinds: [], formats: [] },
    facts: { items: 1, recommendations: 1, decisions: 1, actions: 1, attachments: 1, participants: 1 },
    bodies: Array.from({ length: bodies }, (_, i) => ({
      ...{ name: name(i), cluster: null, region: 'RSD', meetings: 3, documents: 4 },
      ...{ firstDate: '2020-01-07', lastDate: '2023-04-04' },
    })),
    documentsWithCpr: 0,
    outcomes: [],
    missing: { ...counts, documentsWithoutDate: 0, documentsWithoutBody: 1, documentsWithoutItems: 0 },
  }
}

const pageOf = (width: number) => ({ width, typed: (command: string) => `npm run --silent referat -- ${command}` })
const nameOf: NameBody = ({ name, region }) => `${name} (${region})`
const widest = (text: string) => Math.max(...text.split('\n').map(columns))

describe.each([80, 200])('at %d columns', width => {
  it.each([2, 2000])('%d bodies', bodies => {
    const [gaps, years] = [gapsOf(bodies), yearsOf(bodies)]
    const [missing, byYear, short] = [
      formatGaps(gaps, pageOf(width), plain, nameOf),
      formatYears(years, pageOf(width), plain, nameOf),
      formatCensus(censusOf(bodies), { path: 'a.db', bytes: 1 }, pageOf(width), plain, nameOf),
    ]
    for (const text of [missing, byYear, short]) expect(widest(text)).toBeLessThanOrEqual(width)
    const said = missing.replace(/\s+/g, '')
    for (const { files, kind } of gaps)
      if (kind !== 'file') expect(said).toContain(files[0]!.path.replace(/^.*\//, '').replace(/\s+/g, ''))
    expect(missing).toContain(
      `${bodies} files failed.\n  Which, why and what to do: npm run --silent referat -- status --failed`,
    )
    expect(byYear.match(/^ {2}20\d\d/gm)).toHaveLength(years.length)
    expect(short).toContain('  Which: npm run --silent referat -- status --missing\n')
    expect(byYear).toContain('Each of them: npm run --silent referat -- status --missing\n')
    expect(short.split('\n').length).toBeLessThan(80)
    expect(short.includes(`and ${bodies - 20} more: npm run --silent referat -- status --by-year`)).toBe(bodies > 20)
  })
})

it('columns stand below each other, and their names above the first', () => {
  const [head, ...rows] = formatYears(yearsOf(2), pageOf(80), plain, nameOf)
    .split('\n')
    .filter(line => /^ {2}(?:Year|20)/.test(line))
  expect(head).toMatch(/^ {2}Year +Meetings +Documents +Agenda only +Versions +Announced +Bilag$/)
  expect(rows.map(row => row.length)).toEqual(rows.map(() => head!.length))
})

it('stacks what does not fit side by side', () => {
  const text = formatGaps(gapsOf(1), pageOf(40), plain, nameOf)
  expect(text).toMatch(/^ {4}Missing: minutes: only an agenda/m)
})

it('says so where there is nothing', () => {
  expect(formatGaps([], pageOf(80), plain, nameOf)).toBe('Nothing is missing.\n')
  expect(formatYears([], pageOf(80), plain, nameOf)).toBe('The archive is empty.\n')
})

it('programs get every column, one row a line', () => {
  const gaps = gapsOf(1)
  const csv = formatRows('csv', GAP_COLUMNS, gaps).trimEnd().split('\r\n')
  expect(csv[0]).toBe('\ufeffkind,body,cluster,region,year,date,item,detail,files')
  expect(csv).toHaveLength(gaps.length + 1)
  expect(JSON.parse(formatRows('json', GAP_COLUMNS, gaps))).toEqual(gaps)
  const md = formatRows('md', YEAR_COLUMNS, yearsOf(1)).trimEnd().split('\n')
  expect(md).toHaveLength(5)
  expect(new Set(md.map(line => line.split(' | ').length)).size).toBe(1)
})
