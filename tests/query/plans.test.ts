// Every question is answered from an index: SQLite's own plan of it reads no table of facts from end to end, so that an
// answer costs what it holds, not what the archive holds.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsLead, type Wanted } from '../../src/query/answers/conditions.js'
import { counted } from '../../src/query/answers/count.js'
import { actions, attachments, decisions, items, recommendations } from '../../src/query/answers/items.js'
import { meetings } from '../../src/query/answers/meetings.js'
import { pageQuery, readPages } from '../../src/query/answers/pages.js'
import { participants } from '../../src/query/answers/participants.js'
import { EVERYTHING, type Filter } from '../../src/query/filter.js'
import { parseExpression } from '../../src/query/search/expression.js'
import { compileMatch } from '../../src/query/search/match.js'
import { settle } from '../../src/query/who/settle.js'
import type { Archive } from '../../src/store/archive.js'
import { scratchFolder } from '../scratch.js'
import { directory, makeArchive, TODAY } from './town.js'

const ANSWERERS = { decisions, recommendations, actions, meetings, items, participants, attachments }

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder())
})
afterAll(() => archive.close())

async function wantedOf(given: Partial<Filter>): Promise<Wanted> {
  const filter = { ...EVERYTHING, ...given }
  const settled = await settle(filter, { db: archive.db, directory, today: TODAY })
  const about = filter.about === null ? null : await compileMatch(parseExpression(filter.about), archive.db)
  return { filter, settled, candidate: settled.candidates[0]!, about, anywhereInItem: false, today: TODAY }
}

async function planOf(noun: keyof typeof ANSWERERS, given: Partial<Filter>, isCounted = false): Promise<string[]> {
  const wanted = await wantedOf(given)
  const undated = factsLead(wanted) && wanted.filter.since === null ? null : false
  const page = { oldest: false, undated, after: { date: '2023-01-01', key: 1 }, size: 20 }
  const answerer = ANSWERERS[noun] as unknown as typeof decisions
  const asked = isCounted
    ? counted(noun, answerer, archive.db, wanted, null)
    : { query: pageQuery(answerer, archive.db, wanted, page), count: null }
  const { sql, parameters, query, queryId } = (
    asked.count ? asked.query.select(asked.count.as('count')) : asked.query
  ).compile()
  const raw = { ...query, kind: 'RawNode', sqlFragments: [], parameters: [] } as never
  const { rows } = await archive.db.executeQuery<{ detail: string }>({
    sql: `explain query plan ${sql}`,
    parameters,
    query: raw,
    queryId,
  })
  return rows.map(row => row.detail)
}

const FILTERS: readonly Partial<Filter>[] = [
  {},
  { bodies: ['Klynge Nord'] },
  { bodies: ['Klyngestyregruppe Nord'] },
  { bodies: ['Økonomiudvalget i Viborg Kommune'] },
  { regions: ['Region Nordjylland'] },
  { since: '2022-01-01', until: '2022-12-31' },
  { persons: ['Bo Lindgren'] },
  { organisations: ['Hjørring Kommune'] },
  { about: 'indlæggelse' },
  { about: 'indlæggelse', bodies: ['Klynge Nord'], since: '2022-01-01' },
  { allDocuments: true },
  { oldestFirst: true },
]

const OWN: { readonly [N in keyof typeof ANSWERERS]?: readonly Partial<Filter>[] } = {
  decisions: [{ types: ['rejected'] }, { unanimous: true }, { voted: true }, { item: '3' }],
  recommendations: [{ types: ['rejected'] }],
  actions: [
    { responsible: ['sekretariatet'] },
    { overdue: true },
    { by: '2022-05-31', undated: true },
    { dueSince: '2022-01-01' },
  ],
  meetings: [
    { types: ['granted'] },
    { persons: ['Bo Lindgren'], attendance: 'present', roles: ['chair'] },
    { statuses: ['godkendt'] },
  ],
  items: [{ types: ['postponed'] }, { closed: true }],
  participants: [{ roles: ['chair'] }, { attendance: 'absent' }, { item: '2' }],
}

const nouns = Object.keys(ANSWERERS) as (keyof typeof ANSWERERS)[]

describe('the plan', () => {
  it.each(nouns.flatMap(noun => [...FILTERS, ...(OWN[noun] ?? [])].map(filter => [noun, filter] as const)))(
    'of %s %j',
    async (noun, filter) => {
      const plan = await planOf(noun, filter)
      // What is scanned may be a list of the question itself, a full-text match, or an index; never a table.
      const scans = plan.filter(
        step =>
          /^SCAN /.test(step) &&
          !/VIRTUAL TABLE|USING (?:COVERING )?INDEX|^SCAN (?:other|named|there|role|value)\b/.test(step),
      )
      expect(scans).toEqual([])
      expect(plan.filter(step => /AUTOMATIC/.test(step))).toEqual([])
      // All documents are walked by date, and only where nothing picks some of them.
      if (
        Object.keys(filter).some(key =>
          ['bodies', 'regions', 'persons', 'organisations', 'responsible', 'about'].includes(key),
        )
      )
        expect(plan.filter(step => /document USING (?:COVERING )?INDEX document_(?:best|date)\b/.test(step))).toEqual(
          [],
        )
    },
  )

  it.each(nouns.flatMap(noun => FILTERS.slice(0, 6).map(filter => [noun, filter] as const)))(
    'of how many %s %j reads nothing but the tally',
    async (noun, filter) => {
      const plan = await planOf(noun, filter, true)
      expect(plan.filter(step => /^(?:SCAN|SEARCH) (?!tally\b)/.test(step))).toEqual([])
      expect(plan.join()).toContain('tally')
    },
  )

  it.each([
    [{ types: ['rejected'] }, /^(?:SCAN|SEARCH) tally\b/],
    [{ since: '2022-03-01' }, /^(?:SCAN|SEARCH) document\b/],
    [{ unanimous: true }, /^SEARCH decision\b/],
  ] satisfies [Partial<Filter>, RegExp][])('of how many decisions %j reads what knows it', async (filter, read) => {
    expect((await planOf('decisions', filter, true)).filter(step => read.test(step))).not.toEqual([])
  })

  it('walks by date without sorting where rows are wanted at once', async () => {
    for (const noun of nouns) {
      const plan = await planOf(noun, {})
      expect(plan.filter(step => /USE TEMP B-TREE FOR ORDER BY/.test(step)).length).toBeLessThanOrEqual(1)
      expect(plan.join()).toMatch(/document USING (?:COVERING )?INDEX document_best/)
    }
  })
})

it.each(['decisions', 'recommendations', 'items'] as const)(
  '%s of a topic are the same, whether the matches are gone through or the newest documents',
  async noun => {
    const wanted = await wantedOf({ about: 'budget OR indlæggelse OR dagsorden' })
    const rowsOf = async (asked: Wanted) => {
      const rows: unknown[] = []
      for await (const page of readPages(ANSWERERS[noun] as unknown as typeof decisions, archive.db, asked, 50))
        rows.push(...page)
      return rows
    }
    const rows = await rowsOf(wanted)
    expect(rows.length).toBeGreaterThan(1)
    expect(await rowsOf({ ...wanted, common: true })).toEqual(rows)
  },
)
