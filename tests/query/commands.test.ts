// The commands that answer, as they are typed: what goes where, with which exit status.

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAN_ASK } from '../../src/commands/questions/can-ask.js'
import { loadDictionary } from '../../src/dictionary/dictionary.js'
import { NOUNS } from '../../src/query/filter.js'
import { formatCommand } from '../../src/query/format-command.js'
import { FILTER_OPTIONS } from '../../src/query/options.js'
import { readSentence } from '../../src/query/sentence/read.js'
import { isRefusal } from '../../src/query/sentence/reader/atoms.js'
import { nameBookOf } from '../../src/query/understand/known-names.js'
import type { Archive } from '../../src/store/archive.js'
import { here } from '../cli/here.js'
import { scratchFolder } from '../scratch.js'
import { READ, TODAY } from './sentences.js'
import { makeArchive } from './town.js'

const folder = scratchFolder()
const db = join(folder, 'town.db')
let archive: Archive
beforeAll(async () => {
  archive = await makeArchive(folder)
})
afterAll(() => archive.close())

const run = (...argv: string[]) => here([...argv, ...(argv.includes('--db') ? [] : ['--db', db])])

/** The words of a printed command, as a shell would take them apart. */
const shellWords = (line: string): string[] =>
  [...line.matchAll(/'((?:[^']|'\\'')*)'|[^\s']+/g)].map(([word, quoted]) =>
    quoted === undefined ? word : quoted.replaceAll(`'\\''`, "'"),
  )

describe('a sentence', () => {
  it('may name a body that only the archive knows, and no other', async () => {
    const folder = scratchFolder()
    const own = join(folder, 'town.db')
    const archive = await makeArchive(folder, [
      {
        path: 'a.txt',
        body: 'Sundhedsråd Tåsinge',
        date: '2022-05-04',
        items: [{ title: 'Budget', decisions: [['approved', 'Budgettet blev godkendt.']] }],
      },
    ])
    await archive.close()
    const asked = await run('query', 'what did Sundhedsråd Tåsinge decide in 2022', '--db', own)
    expect(asked.stderr).toContain("decisions --body 'Sundhedsråd Tåsinge' --since 2022-01-01")
    expect(asked.stdout).toContain('Budgettet blev godkendt.')
    expect((await run('query', 'what did Sundhedsråd Tunø decide in 2022', '--db', own)).status).toBe(2)
  })

  it.each(['status of the tasks', 'all tasks'])(
    '"%s" is noted with commands as they are typed here',
    async sentence => {
      const { stderr } = await here(['query', sentence, '--db', db], undefined, 'npx minutes')
      expect(stderr.replaceAll('\n', ' ')).toContain(`npx minutes show --db ${db} DOCUMENT`)
      expect(stderr).not.toMatch(/referat show/)
    },
  )

  it('is told as a command before the answer, on stderr', async () => {
    const { status, stdout, stderr } = await run('query', 'all decisions by Klynge Midt')
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /^Understood as: referat decisions --body 'Klynge Midt' --db \S+\n"Klynge Midt" is Sundhedsklynge Midt/,
    )
    expect(stdout.split('\n')[0]!.split('\t').slice(0, 6)).toEqual([
      '2023-10-02',
      'Direktørforum Sundhedsklynge Midt',
      '1',
      'Handleplanen',
      'approved',
      'Handleplanen blev godkendt.',
    ])
  })

  it('that asks two things gets two answers, each with its reading', async () => {
    const sentence = 'who was at the meeting of Klynge Midt on 2 October 2023, and what was decided about handleplanen?'
    const { status, stdout, stderr } = await run('query', sentence)
    expect(status).toBe(0)
    expect(stderr.match(/^Understood as: referat \w+/gm)).toEqual([
      'Understood as: referat participants',
      'Understood as: referat decisions',
    ])
    const [people, decided] = stdout.split('\n\n')
    expect(people!.split('\n').every(line => line.startsWith('2023-10-02\tDirektørforum'))).toBe(true)
    expect(decided).toContain('Handleplanen blev godkendt.')
    const csv = await run('query', sentence, '--format', 'csv')
    expect(csv.stdout.match(/\uFEFF/g)).toHaveLength(1)
    expect(csv.stdout).toContain('\n\ndate,body,item')
    const json = await run('query', sentence, '--format', 'json')
    expect(json.status).toBe(2)
    expect(json.stdout).toBe('')
    expect(json.stderr).toMatch(/referat participants .+\n.+referat decisions /)
  })

  it('with a word that nobody understands is about it where the archive says it, and refused elsewhere', async () => {
    const said = await run('query', 'hvilke glukosesensorer fik Klynge Nord')
    expect(said.status).toBe(0)
    expect(said.stderr).toContain('"glukosesensorer" is read as what it is about.')
    expect(said.stdout).toContain('\tRekruttering\t')
    // Where a number or somebody is asked for, the word may be the verb.
    for (const sentence of ['hvor mange glukosesensorer fik Klynge Nord', 'who glukosesensorer in Klynge Nord']) {
      const { status, stdout, stderr } = await run('query', sentence)
      expect(status).toBe(0)
      expect(stdout).toContain('\tRekruttering\t')
      expect(stderr).toContain('Who or how many it was stands in the words of these items')
    }
    const nowhere = await run('query', 'hvilke rumraketter fik Klynge Nord')
    expect([nowhere.status, nowhere.stdout]).toEqual([2, ''])
    expect(nowhere.stderr).toContain('I do not understand "rumraketter", and it stands nowhere in the archive')
  })

  it('that asks for what minutes cannot tell is refused with what there is of the rest', async () => {
    const { status, stdout, stderr } = await run('query', 'what do you think of the glukosesensorer of Klynge Nord')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^What stands in minutes is told, not judged\. What there is:\n {2}referat items /)
  })

  it('that asks why is answered with what there is about it, which is said', async () => {
    const { status, stdout, stderr } = await run('query', 'why did Klynge Nord postpone the glukosesensorer')
    expect(status).toBe(0)
    expect(stdout).toContain('Klyngestyregruppe Nord')
    expect(stderr).toContain('not why: this is no answer to that, but what there is about it')
  })

  it.each([
    'all decisions by Klynge Midt',
    'hvad blev besluttet om handleplanen siden 2022',
    'open actions for sekretariatet before 1 June 2022',
    'meetings with Bo Lindgren',
    'hvem deltog i mødet 16. februar 2022',
    'how many decisions by Klyngestyregruppen',
    'decisions about "ny årsplan" but not budget',
    'items 2022',
    'latest decisions by Klynge Nord',
    'bilag om indlæggelser',
    'recommendations that were rejected',
  ])('%s: its command gives the same answer', async sentence => {
    const asked = await run('query', sentence)
    const line = /^Understood as: referat (.*)$/m.exec(asked.stderr)![1]!
    const typed = await run(...shellWords(line))
    expect(typed.status).toBe(0)
    expect(typed.stdout).toBe(asked.stdout)
    expect(asked.stdout).not.toBe('')
  })

  it('may be typed without quotation marks', async () => {
    expect((await run('query', 'decisions', 'by', 'Midtklyngen')).stdout).toBe(
      (await run('query', 'decisions by Midtklyngen')).stdout,
    )
  })

  it('that is not understood is refused with what can be asked, status 2, nothing on stdout', async () => {
    const { status, stdout, stderr } = await run('query', 'important decisions')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^What stands in minutes is told, not judged\. /)
    for (const noun of NOUNS) expect(stderr).toContain(noun)
    // The reason is not to drown.
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3)
  })

  it('help has a sentence for whatever can be asked', async () => {
    const { stdout } = await run('query', '--help')
    for (const [, english, danish] of CAN_ASK)
      for (const sentence of [english, danish]) expect(stdout).toContain(`"${sentence}"`)
  })

  it.each([
    ['decisions by Klygne Midt', '"Klygne" is read as "Klynge"', "--body 'Klynge Midt'"],
    ['meetings with Bo Lindgreen', '"Bo Lindgreen" is read as "Bo Lindgren"', "--person 'Bo Lindgren'"],
  ])('%s: one clear name is meant, and it is said', async (sentence, note, command) => {
    const { status, stdout, stderr } = await run('query', sentence)
    expect(status).toBe(0)
    expect(stdout).not.toBe('')
    expect(stderr).toContain(note)
    expect(stderr.split('\n')[0]).toContain(command)
  })

  it('that is typed as an option is taken as it is', async () => {
    const { status, stdout, stderr } = await run('decisions', '--body', 'Klygne Midt')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('Did you mean "Klynge Midt"')
  })

  it.each([
    ['all tsks by Klynge Midt', 'Did you mean "task'],
    ['decisions by Klynge Mid', 'Did you mean "Klynge Midt"'],
    ['decisions by Dværgudvalget', 'No body in the archive is called "Dværgudvalget"'],
  ])('%s: the nearest right word', async (sentence, expected) => {
    const { status, stdout, stderr } = await run('query', sentence)
    expect(status).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain(expected)
  })

  it.each([
    ['all decisons by Klynge Midt', '"decisons" is read as "decisions"'],
    ['all desisons by Klynge Midt', '"desisons" is read as "decisions"'],
    ['beslutniger om budget', '"beslutniger" is read as "beslutninger"'],
    ['decisions aproved in 2022', '"aproved" is read as "approved"'],
  ])('%s: a slip of the finger is put right and told', async (sentence, expected) => {
    const { status, stderr } = await run('query', sentence)
    expect(status).toBe(0)
    expect(stderr).toContain(expected)
  })

  it('takes a limit and all documents from options', async () => {
    expect((await run('query', 'decisions in 2022', '--limit', '2')).stdout.trim().split('\n').length).toBe(2)
    const all = await run('query', 'meetings on 16 February 2022', '--all-documents')
    expect(all.stdout.trim().split('\n').length).toBe(3)
    expect(all.stderr).toContain('--all-documents')
  })
})

describe('options', () => {
  it.each<[string[], number, RegExp]>([
    [
      ['decisions', '--since', 'igår eller deromkring'],
      2,
      /^--since "igår eller deromkring" is no date.*--since 2022-06-01/,
    ],
    [['decisions', '--since', '2022-02-30'], 2, /is no date: there is no 2022-02-30 in the calendar/],
    [['decisions', '--since', '2023', '--until', '2022'], 2, /^--since 2023-01-01 lies after --until 2022-12-31/],
    [['decisions', '--latest', '1', '--first', '1'], 2, /exclude each other/],
    [['decisions', '--limit', '0'], 2, /^--limit cannot be "0"/],
    [['decisions', '--type', 'aproved'], 2, /Did you mean --type approved/],
    [['decisions', '--type', 'godkendt'], 2, /Did you mean --type approved\?/],
    [['items', '--type', 'besluttet'], 2, /Did you mean --type decided\?/],
    [['participants', '--role', 'Næstformand'], 2, /Did you mean --role vice-chair\?/],
    [['participants', '--attendance', 'afbud'], 2, /Did you mean --attendance absent\?/],
    [['meetings', '--status', 'draft'], 2, /Did you mean --status udkast\?/],
    [['decisions', '--type', 'formand'], 2, /^--type cannot be "formand". It is one of/],
    [['decisions', '--responsible', 'x'], 2, /^Unknown option --responsible/],
    [['decisions', 'Klynge Midt'], 2, /does not take "Klynge Midt"/],
    [['decisions', '--body', 'Klynge Syd'], 1, /has nothing of Sundhedsklynge Syd/],
    [['decisions', '--about', '-x'], 2, /only words to leave out/],
    [['search'], 2, /needs WORDS/],
    [['search', '...'], 2, /nothing to look for/],
    [['query'], 2, /needs "SENTENCE"/],
    [['decisions', '--db', join(folder, 'none.db')], 2, /There is no archive/],
  ])('%j', async (argv, status, expected) => {
    const ended = await run(...argv)
    expect(ended.stdout).toBe('')
    expect(ended.stderr).toMatch(expected)
    expect(ended.status).toBe(status)
    expect(ended.stderr.trim().split('\n').length).toBe(1)
  })

  it.each<[string, string, string]>([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['16. februar 2022', '2022-02-16', '2022-02-16'],
    ['sommeren 2022', '2022-06-01', '2022-08-31'],
    ['Q1 2022', '2022-01-01', '2022-03-31'],
  ])('--since and --until %s are its first and last day', async (typed, since, until) => {
    const short = await run('decisions', '--since', typed, '--until', typed, '--all-documents')
    const long = await run('decisions', '--since', since, '--until', until, '--all-documents')
    expect(short.stdout).toBe(long.stdout)
  })

  it('print every field of the filter, and read it back', () => {
    const book = nameBookOf(loadDictionary())
    const names = new Set(FILTER_OPTIONS.map(option => option.name))
    for (const [sentence] of READ) {
      const understood = readSentence(sentence, { book, today: TODAY })
      if (isRefusal(understood)) continue
      const line = formatCommand(understood.question)
      const given = shellWords(line).filter(word => /^--[a-z]/.test(word))
      for (const option of given) expect([...names, 'count']).toContain(option.slice(2))
      // What the sentence says stands in the command: no field that is set is without an option.
      const { filter } = understood.question
      const set = FILTER_OPTIONS.filter(({ field }) => {
        const value = filter[field]
        return Array.isArray(value) ? value.length > 0 : value !== null && value !== false
      })
      for (const { name } of set) expect(line).toContain(`--${name}`)
    }
    const fields = new Set(FILTER_OPTIONS.map(option => option.field))
    expect(fields.size).toBe(FILTER_OPTIONS.length)
  })
})

it('nothing found is no failure', async () => {
  const { status, stdout, stderr } = await run('decisions', '--since', '2023-10-01', '--type', 'noted')
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  expect(stderr).toMatch(/^No decisions found\.$/mu)
})

it('a command that an answer advises is for the archive that was named', async () => {
  const { stdout } = await run('status')
  expect(stdout).toContain(`Which: referat status --missing --db ${db}\n`)
})
