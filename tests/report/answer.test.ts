// Answers as they are printed: tables that fit, rows that programs can trust, and nothing of the one in the other.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/ask.js'
import { EVERYTHING, type Filter, NOUNS, type Noun, type Question } from '../../src/query/filter.js'
import { formatCommand } from '../../src/query/format-command.js'
import { search } from '../../src/query/search.js'
import { printAnswer } from '../../src/report/answer/answer.js'
import type { LineFormat } from '../../src/report/answer/answer-rows.js'
import { printFound } from '../../src/report/answer/found.js'
import { columnsOf } from '../../src/report/formats/row-columns.js'
import type { RowFormat } from '../../src/report/formats/rows.js'
import { columns } from '../../src/report/terminal/wrap.js'
import type { Archive } from '../../src/store/archive.js'
import { directory, makeArchive, TODAY, TOWN } from '../query/town.js'
import { scratchFolder } from '../scratch.js'

let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(scratchFolder(), [
    ...TOWN,
    {
      path: '=cmd.txt',
      body: '+Rådet',
      date: '2020-01-01',
      people: [{ name: '@Sum', organisation: '-1+1' }],
      items: [
        {
          title: '=HYPERLINK("x")',
          decisions: [['decided', 'Tab\tog "citat", semikolon; og | streg\u001b[31m rød \u202eomvendt']],
          actions: [['Gør\u0007 det.', '=SUM(A1)', '2020-02-01']],
          attachments: ['@bilag'],
          recommendations: ['-at'],
        },
      ],
    },
  ])
})
afterAll(() => archive.close())

interface Printed {
  readonly stdout: string
  readonly stderr: string
}

function outputs(width: number, colour: boolean) {
  const texts = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    isTerminal: colour,
    colour,
    width,
    write: async (text: string) => {
      texts[name] += text
    },
    showLine: () => {},
  })
  return {
    texts,
    stdout: output('stdout'),
    stderr: output('stderr'),
    asCommand: (question: Question) => `referat ${formatCommand(question)}`,
    asTyped: (note: string) => note,
  }
}

async function printed(
  noun: Noun,
  format: LineFormat | 'table',
  filter: Partial<Filter> = {},
  width = 80,
  colour = false,
  count = false,
): Promise<Printed> {
  const out = outputs(width, colour)
  await printAnswer(
    await ask({ noun, count, filter: { ...EVERYTHING, ...filter } }, { db: archive.db, directory, today: TODAY }),
    format,
    out,
  )
  return out.texts
}

const lines = (text: string) => text.replace(/\n$/, '').split('\n')

describe('a table', () => {
  it.each(NOUNS.flatMap(noun => [40, 60, 80, 120, 200].map(width => [noun, width] as const)))(
    'of %s fits %i columns',
    async (noun, width) => {
      const { stdout } = await printed(noun, 'table', { allDocuments: true }, width)
      expect(lines(stdout).filter(line => columns(line) > width)).toEqual([])
    },
  )

  it('says once which meeting and file its rows are of, and ends with a total', async () => {
    const { stdout, stderr } = await printed('decisions', 'table', { bodies: ['Klyngestyregruppe Nord'] })
    expect(stdout).toMatchInlineSnapshot(`
      "  Item                  Type       Decision                              Where

      2022-02-16 Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)
        nord/2022-02.pdf, document 60d3f421, 2 other documents of this meeting
        1 Godkendelse af      approved   Dagsordenen blev godkendt.            164-190
        dagsorden
        2 Forebyggelige       decided    Klyngestyregruppen besluttede, at     334-389
        indlæggelser                     der laves en analyse.
                              postponed  Økonomien udskydes til næste møde.    390-424
        3 Rekruttering        noted      Taget til efterretning.               573-596

      4 decisions of 1 meeting
      "
    `)
    expect(stderr).toMatchInlineSnapshot(`
      ""Klyngestyregruppe Nord" is Klyngestyregruppe Nord, Sundhedsklynge Nord (Region
      Nordjylland).
      Of this meeting there are also nord/2022-02-dagsorden.docx,
      nord/2022-02-udkast.docx (--all-documents answers from each).
      "
    `)
  })

  it('of meetings', async () => {
    expect(
      (await printed('meetings', 'table', { bodies: ['Klynge Nord'], persons: ['Bo Lindgren'] })).stdout,
    ).toMatchInlineSnapshot(`
      "Date        Body                               What                  Document
      2023-09-01  Driftsforum Somatik Nord,          absent                2023-09.txt
                  Sundhedsklynge Nord (Region        referat               b96266c2
                  Nordjylland)                       2 items, 2 decisions
      2022-02-16  Klyngestyregruppe Nord,            present               2022-02.pdf
                  Sundhedsklynge Nord (Region        referat (godkendt)    60d3f421
                  Nordjylland)                       3 items, 4 decisions  + 2 more
                                                     next: 2022-05-06

      2 meetings
      "
    `)
  })

  it('of actions', async () => {
    expect(
      (await printed('actions', 'table', { regions: ['RN'], since: '2022-01-01', until: '2022-12-31' })).stdout,
    ).toMatchInlineSnapshot(`
      "  Item             Task                      Responsible     Deadline    Where

      2022-02-16 Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)
        nord/2022-02.pdf, document 60d3f421, 2 other documents of this meeting
        2 Forebyggelige  Sekretariatet laver en    Sekretariatet   2022-05-31  425-475
        indlæggelser     analyse inden 31. maj
                         2022.
        3 Rekruttering   Bo Lindgren og Åse Ærbo   Bo Lindgren og  –           597-643
                         taler med Driftsforum.    Åse Ærbo

      2 actions of 1 meeting
      "
    `)
  })

  it('of participants', async () => {
    expect(
      (await printed('participants', 'table', { since: '2022-02-16', until: '2022-02-16' })).stdout,
    ).toMatchInlineSnapshot(`
      "  Name               Title, organisation  Attendance         Where

      2022-02-16 Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)
        nord/2022-02.pdf, document 60d3f421, 2 other documents of this meeting
        Bo Lindgren        Hjørring Kommune     present, co-chair  42-71
        Åse Ærbo           Region Nordjylland   present            72-100
        Jens Peter Sommer  Aalborg Sygehus      absent             101-135

      3 participants of 1 meeting (3 names; 2 present, 1 absent)
      "
    `)
  })

  it('is grouped where a name is borne by several', async () => {
    const { stdout, stderr } = await printed('decisions', 'table', {
      bodies: ['Klyngestyregruppen'],
      types: ['approved', 'agreed'],
    })
    expect(stdout).toMatchInlineSnapshot(`
      "
      Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)
        Item                        Type      Decision                    Where

      2022-02-16 Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)
        nord/2022-02.pdf, document 60d3f421, 2 other documents of this meeting
        1 Godkendelse af dagsorden  approved  Dagsordenen blev godkendt.  164-190

      Klyngestyregruppen, Midtklyngen (Region Midtjylland)
        Item    Type    Decision                                        Where

      2018-05-25 Klyngestyregruppen, Midtklyngen (Region Midtjylland)
        midt-rm/2018-05.txt, document b6083db3
        1 MRSA  agreed  Det blev aftalt at følge vejledningen om MRSA.  63-109

      2 decisions of 2 meetings
      "
    `)
    expect(stderr.replace(/\s+/g, ' ')).toContain('borne by 2 bodies in this archive')
  })

  it('has no heading for a body of which nothing is found, which is told', async () => {
    const { stdout, stderr } = await printed('decisions', 'table', {
      bodies: ['Klyngestyregruppen'],
      since: '2018-01-01',
      until: '2018-12-31',
    })
    expect(stdout).not.toContain('Nord')
    expect(stdout).toContain('Midtklyngen')
    expect(stderr.replace(/\s+/g, ' ')).toMatch(
      /The answer is of Klyngestyregruppen, Midtklyngen.*; of the others nothing is found: Klyngestyregruppe Nord/,
    )
  })

  it('has colour only where it may', async () => {
    expect((await printed('decisions', 'table', { until: '2019-12-31' })).stdout).not.toContain('\u001b')
    const coloured = (await printed('decisions', 'table', { until: '2019-12-31' }, 80, true)).stdout
    expect(coloured).toContain('\u001b[1m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(
      (await printed('decisions', 'table', { until: '2019-12-31' })).stdout,
    )
  })

  it('of nothing says so', async () => {
    expect((await printed('decisions', 'table', { until: '1900-01-01' })).stdout).toBe('No decisions found.\n')
  })

  it('that is cut says so', async () => {
    expect((await printed('decisions', 'table', { limit: 2 })).stdout).toContain(
      '2 decisions of 1 meeting; there are more than --limit 2 shows',
    )
    expect((await printed('decisions', 'table', { limit: 2, bodies: ['Midtklyngen'] })).stdout).not.toContain(
      'there are more',
    )
  })
})

describe('rows for programs', () => {
  it.each(NOUNS)('%s: as many in every format, with nothing else on stdout', async noun => {
    const filter = { allDocuments: true }
    const json = JSON.parse((await printed(noun, 'json', filter)).stdout) as unknown[]
    const jsonl = lines((await printed(noun, 'jsonl', filter)).stdout).map(line => JSON.parse(line) as unknown)
    const tsv = lines((await printed(noun, 'tsv', filter)).stdout)
    const csv = (await printed(noun, 'csv', filter)).stdout.split('\r\n')
    const md = lines((await printed(noun, 'md', filter)).stdout)
    expect(json.length).toBeGreaterThan(0)
    expect(jsonl).toEqual(json)
    expect(tsv.length).toBe(json.length)
    // A head and, behind the last line end, nothing.
    expect(csv.length).toBe(json.length + 2)
    expect(md.length).toBe(json.length + 2)
    for (const line of tsv) expect(line.split('\t').length).toBe(columnsOf(noun).length)
  })

  it.each(NOUNS)('%s: no formula, no control character', async noun => {
    for (const format of ['csv', 'tsv', 'md'] as const) {
      const { stdout } = await printed(noun, format, { until: '2020-12-31' })
      expect(stdout.replace(/[\r\n\t]/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
      if (format === 'csv') expect(stdout).not.toMatch(/(?:^|,|\n)"?[=+@-](?!\d)/)
    }
  })

  it('each has its document, meeting, span and page', async () => {
    for (const noun of NOUNS) {
      for (const row of JSON.parse((await printed(noun, 'json')).stdout) as Record<string, unknown>[]) {
        expect(row).toHaveProperty('page')
        expect(row).toMatchObject({
          document: expect.stringMatching(/^[0-9a-f]{16}$/),
          file: expect.any(String),
          meeting: expect.any(Number),
        })
        if (noun === 'meetings') expect(row.span).toBeNull()
        else expect(row.span).toEqual([expect.any(Number), expect.any(Number)])
      }
    }
  })

  it('of nothing are nothing, or an empty list', async () => {
    const none = { until: '1900-01-01' }
    expect((await printed('decisions', 'json', none)).stdout).toBe('[]\n')
    expect((await printed('decisions', 'jsonl', none)).stdout).toBe('')
    expect((await printed('decisions', 'tsv', none)).stdout).toBe('')
    expect(lines((await printed('decisions', 'csv', none)).stdout).length).toBe(1)
  })

  it('say which body they are of where a name is borne by several', async () => {
    const rows = JSON.parse((await printed('decisions', 'json', { bodies: ['Klyngestyregruppen'] })).stdout) as {
      candidate: string
      cluster: string
    }[]
    expect(new Set(rows.map(row => row.candidate)).size).toBe(2)
    const md = (await printed('decisions', 'md', { bodies: ['Klyngestyregruppen'] })).stdout
    expect(md.match(/^## /gm)?.length).toBe(2)
  })
})

describe('a calendar', () => {
  it('has an entry on each deadline, and the same entry at every export', async () => {
    const { stdout, stderr } = await printed('actions', 'ics', { until: '2023-12-31' })
    expect(stdout).toMatchInlineSnapshot(`
      "BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//referat//actions//EN
      BEGIN:VEVENT
      UID:b96266c2c977b338-129-d1e2ac40@referat
      DTSTAMP:20230901T000000Z
      DTSTART;VALUE=DATE:20240201
      SUMMARY:Driftsforum Somatik: Driftsforum fremlægger regnskab.
      DESCRIPTION:Driftsforum Somatik Nord\\, 2023-09-01\\n1 Budget 2024\\nnord/2023
       -09.txt\\, document b96266c2
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:60d3f4218448bc42-425-cac11b07@referat
      DTSTAMP:20220216T000000Z
      DTSTART;VALUE=DATE:20220531
      SUMMARY:Sekretariatet laver en analyse inden 31. maj 2022.
      DESCRIPTION:Klyngestyregruppe Nord\\, 2022-02-16\\n2 Forebyggelige indlæggel
       ser\\nnord/2022-02.pdf\\, document 60d3f421
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:aea8bd04f52b5269-116-ebd266de@referat
      DTSTAMP:20200101T000000Z
      DTSTART;VALUE=DATE:20200201
      SUMMARY:=SUM(A1): Gør det.
      DESCRIPTION:+Rådet\\, 2020-01-01\\n1 =HYPERLINK("x")\\n=cmd.txt\\, document ae
       a8bd04
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      "
    `)
    expect(stdout.split('\r\n').filter(line => Buffer.byteLength(line) > 75)).toEqual([])
    expect(stdout.match(/BEGIN:VEVENT/g)?.length).toBe(3)
    expect(stderr).toContain('5 actions of 4 meetings')
    expect(stderr).toContain('Tasks without a deadline are not in a calendar.')
  })
})

describe('how many', () => {
  it.each<[LineFormat | 'table', string]>([
    ['table', '4 decisions\n'],
    ['tsv', '4\n'],
    ['json', '[\n{"noun":"decisions","count":4}\n]\n'],
    ['jsonl', '{"noun":"decisions","count":4}\n'],
    ['csv', '\ufeffcount,noun,candidate\r\n4,decisions,\r\n'],
  ])('as %s', async (format, expected) => {
    const { stdout } = await printed('decisions', format, { bodies: ['Klyngestyregruppe Nord'] }, 80, false, true)
    expect(stdout).toBe(expected)
  })

  it('by each of several bodies', async () => {
    const { stdout } = await printed('meetings', 'table', { bodies: ['Klyngestyregruppen'] }, 80, false, true)
    expect(lines(stdout)).toEqual([
      '1 meeting by Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)',
      '1 meeting by Klyngestyregruppen, Midtklyngen (Region Midtjylland)',
    ])
  })
})

describe('what must be known beside the rows', () => {
  const notes = async (noun: Noun, filter: Partial<Filter>) =>
    (await printed(noun, 'json', filter)).stderr.replace(/\s+/g, ' ')

  it.each<[Noun, Partial<Filter>, string]>([
    [
      'decisions',
      { bodies: ['Klynge Midt'] },
      '"Klynge Midt" is Sundhedsklynge Midt (Region Nordjylland), the only one of that name in this archive (Sundhedsklynge Midt (Region Hovedstaden) is not in it); Midtklyngen (Region Midtjylland) is another and not part of the answer.',
    ],
    [
      'decisions',
      { bodies: ['Klyngestyregruppe Nord'] },
      'Of this meeting there are also nord/2022-02-dagsorden.docx, nord/2022-02-udkast.docx (--all-documents answers from each).',
    ],
    [
      'meetings',
      { organisations: ['Aalborg Universitetshospital'] },
      '"Aalborg Universitetshospital" includes Aalborg Sygehus',
    ],
    [
      'decisions',
      { about: 'handleplan' },
      '1 more decision of items that say "handleplan" elsewhere. See the items with: referat items --about handleplan',
    ],
    [
      'meetings',
      { since: '1850-01-01', until: '1850-12-31' },
      'The archive has no meetings of that time; its meetings are from 2018-05-25 to 2023-10-02.',
    ],
    [
      'decisions',
      { about: 'budget', latest: 1 },
      '1 later decision of items that say "budget" elsewhere. See the items with: referat items --about budget --latest 1',
    ],
    [
      'decisions',
      { about: 'glukosesensor' },
      'No decision, recommendation or item title says "glukosesensor"; these are of items that say it elsewhere.',
    ],
    [
      'decisions',
      { regions: ['Region Sjælland'] },
      'Region Sjælland does not include Region Østdanmark, which follows it.',
    ],
  ])('%s %j', async (noun, filter, expected) => {
    expect(await notes(noun, filter)).toContain(expected)
  })

  it.each<[Noun, Partial<Filter>, RegExp]>([
    [
      'decisions',
      { bodies: ['Klynge Mid'] },
      /^No body in the archive is called "Klynge Mid"\. Did you mean "Klynge Midt"/,
    ],
    [
      'decisions',
      { bodies: ['Klynge Syd'] },
      /^The archive has nothing of Sundhedsklynge Syd \(Region Nordjylland\) or Sundhedsklynge Syd \(Region Hovedstaden\)/,
    ],
    ['decisions', { bodies: ['Region Nordjylland'] }, /is a region.*--region 'Region Nordjylland'/],
    [
      'decisions',
      { bodies: ['Hjørring Kommune'] },
      /no minutes of "Hjørring Kommune", but people from there took part.*--organisation 'Hjørring Kommune'/,
    ],
    ['decisions', { bodies: ['Bo Lindgren'] }, /but a person is\. Write --person 'Bo Lindgren'/],
    [
      'decisions',
      { regions: ['Nordjyland'] },
      /^There is no region "Nordjyland"\. Did you mean "Region Nordjylland"|^There is no region "Nordjyland"\. Regions are:/,
    ],
    ['meetings', { persons: ['Bo Lindgreen'] }, /^Nobody called "Bo Lindgreen".*Did you mean "Bo Lindgren"/],
    ['meetings', { persons: ['PLO-M'] }, /There is an organisation: write --organisation/],
    ['meetings', { organisations: ['Hjoring Kommune'] }, /Did you mean "Hjørring Kommune"/],
    ['actions', { responsible: ['sekretaratet'] }, /Did you mean "Sekretariatet"/],
    ['decisions', { about: '-demens' }, /only words to leave out/],
  ])('%s %j is refused in one line that says what to do', async (noun, filter, expected) => {
    await expect(printed(noun, 'json', filter)).rejects.toThrow(expected)
  })
})

describe('what a search found', () => {
  const found = async (about: string, format: RowFormat | 'table', width = 80, colour = false) => {
    const out = outputs(width, colour)
    await printFound(
      await search({ ...EVERYTHING, about, limit: 20 }, { db: archive.db, directory, today: TODAY }),
      format,
      out,
    )
    return out.texts
  }

  it('is a list with passages', async () => {
    expect((await found('hjemmebesøg', 'table')).stdout).toMatchInlineSnapshot(`
      "1. Rekruttering (item 3)
         2022-02-16 Klyngestyregruppe Nord, Sundhedsklynge Nord (Region Nordjylland)
         Bo Lindgren orienterede om glukosesensorer og hjemmebesøg.
         nord/2022-02.pdf, characters 514-572, document 60d3f421

      1 item
      "
    `)
  })

  it('says a title once, and keeps a place together where lines are short', async () => {
    const { stdout } = await found('rekruttering', 'table', 60)
    expect(stdout.match(/Rekruttering/g)?.length).toBe(1)
    expect(stdout).toMatch(/^ {3}.*document [0-9a-f]{8}$/m)
  })

  it('marks the words', async () => {
    expect((await found('hjemmebesøg', 'table', 80, true)).stdout).toMatch(
      /\u001b\[36m\u001b\[1mhjemmebesøg\u001b\[22m\u001b\[39m\./,
    )
    expect((await found('hjemmebesøg', 'md')).stdout).toContain('**hjemmebesøg**')
  })

  it('fits', async () => {
    for (const width of [40, 80])
      for (const line of lines((await found('indlæggelse', 'table', width)).stdout))
        expect(columns(line)).toBeLessThanOrEqual(width)
  })

  it('is as much in every format', async () => {
    const rows = JSON.parse((await found('indlæggelse', 'json')).stdout) as unknown[]
    expect(lines((await found('indlæggelse', 'tsv')).stdout).length).toBe(rows.length)
    expect(lines((await found('indlæggelse', 'jsonl')).stdout).map(line => JSON.parse(line) as unknown)).toEqual(rows)
    expect((await found('nirgends', 'table')).stdout).toBe('Nothing found for nirgends.\n')
  })
})
