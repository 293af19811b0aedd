// Help, versions, and wrong usage: one line that says what to write instead, exit status 2, nothing on stdout.

import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatCommandHelp } from '../../src/commands/help.js'
import { COMMANDS } from '../../src/commands/list.js'
import { scratchFolder } from '../scratch.js'
import { here } from './here.js'
import { referat, shell } from './program.js'

const folder = scratchFolder()
const commands = await Promise.all(Object.values(COMMANDS).map(load => load()))

describe('help', () => {
  it('lists every command with what it does', () => {
    const { status, stdout, stderr } = referat(['--help'])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    const lines = stdout.split('\n')
    for (const { name, summary } of commands)
      expect(lines.filter(line => line.startsWith(`  ${name} `) && line.endsWith(`  ${summary}`))).toHaveLength(1)
  })

  it.each(commands.map(command => [command.name, command] as const))(
    'of %s has its options and an example',
    async (name, command) => {
      const { status, stdout } = await here([name, '--help'])
      expect(status).toBe(0)
      for (const option of command.options) expect(stdout).toContain(`--${option.name}`)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const { line } of command.examples) expect(line).toMatch(new RegExp(`^referat ${name}(?: |$)`))
      expect((await here(['help', name])).stdout).toBe(stdout)
    },
  )

  it('of every command is declared under its own name', () => {
    expect(Object.keys(COMMANDS)).toEqual(commands.map(command => command.name))
  })

  it('says how the program was started here, so that what it prints can be pasted', () => {
    expect(referat(['ingest', '--help'], { env: { npm_lifecycle_event: 'referat' } }).stdout).toContain(
      '  npm run --silent referat -- ingest fixtures/meetings',
    )
    const other = referat(['status', '--db', 'x.db'], { cwd: folder, env: { npm_lifecycle_event: 'referat' } })
    expect(other.stderr).toContain('npm run --silent referat -- ingest FOLDER --db x.db')
  })

  it.each([60, 80])('is broken at %d columns, however long the command is that is typed', async width => {
    const invocation = 'npm run --silent referat --'
    for (const command of commands) {
      const typed = (text: string) => text.replaceAll(/referat (?=[a-z])/g, `${invocation} `)
      const text = formatCommandHelp(command, width, typed)
      const pasted = [`Usage: ${invocation}`, ...command.examples.map(({ line }) => `  ${typed(line)}`)]
      for (const line of text.split('\n'))
        if (!pasted.some(start => line.startsWith(start)) && !line.startsWith('      '))
          expect(line.length).toBeLessThanOrEqual(width)
    }
  })

  it('keeps paragraphs apart', async () =>
    expect((await here(['ingest', '--help'])).stdout).toMatch(
      /status --failed\nA PATH of - .* \| .* ingest -\nA .zip is/,
    ))
})

// In a folder of its own, in the order of the list: the first fills the archive that the others ask.
describe('examples work when pasted', () => {
  const cwd = join(folder, 'pasted')
  beforeAll(() => {
    mkdirSync(join(cwd, 'output'), { recursive: true })
    symlinkSync(resolve('fixtures'), join(cwd, 'fixtures'))
  })

  it.each(commands.flatMap(command => command.examples.map(example => example.line)))(
    '%s',
    line => {
      const { status, stderr } = shell(line, { cwd })
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
    },
    180_000,
  )

  const readme = [
    ...readFileSync('README.md', 'utf8').matchAll(/^npm run --silent referat -- (?!ingest|export)(.+)$/gm),
  ]
  it.each(readme.map(([, words]) => `referat ${words}`))('%s, of README.md, finds something', line => {
    const { status, stdout } = shell(line, { cwd })
    expect(status).toBe(0)
    expect(stdout.trim()).not.toBe('')
  })
})

it('the answer in README.md is the one of docs/tour.md, which is kept up to date by `npm run check`', () => {
  const [, shown] = /^```\n(\$ referat query .+?)\n…\n```$/ms.exec(readFileSync('README.md', 'utf8'))!
  expect(readFileSync('docs/tour.md', 'utf8')).toContain(shown)
})

it('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(referat(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

describe('starting up', () => {
  /** Every script that was loaded, as the engine itself tells. */
  function loaded(args: readonly string[]): string[] {
    const coverage = join(folder, `coverage-${args.join('-')}`)
    referat(args, { env: { NODE_V8_COVERAGE: coverage } })
    const [report] = readdirSync(coverage)
    const { result } = JSON.parse(readFileSync(join(coverage, report!), 'utf8')) as { result: { url: string }[] }
    return result.map(script => script.url).filter(url => url.startsWith('file:'))
  }

  it('for the version loads one file', () => {
    expect(loaded(['--version']).filter(url => url.endsWith('.js'))).toHaveLength(1)
  })

  it.each([['--help'], ['ingest', '--help'], ['query', '--help'], ['nonsense']])(
    'for %s %s loads no package for PDF, Word, language or database',
    (...args) => {
      const packages = loaded(args).filter(url => /pdfjs|mammoth|compromise|stemmers|sqlite|kysely|iconv/.test(url))
      expect(packages).toEqual([])
    },
  )
})

describe('wrong usage', () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  writeFileSync(join(folder, 'text.db'), 'Referat '.repeat(200))
  const db = join(folder, 'none.db')
  it.each([
    ['a command that is none', ['ingst', 'x'], 'There is no command "ingst". Did you mean'],
    ['a command like no other', ['qqqqqq'], 'There is no command "qqqqqq". See:'],
    ['an option that is none', ['export', '--fromat', 'json'], 'Unknown option --fromat. Did you mean --format?'],
    ['a short option', ['export', '-x'], 'Unknown option -x.'],
    ['an option without its value', ['export', '--out'], '--out needs a value. Write --out PATH.'],
    ['an option whose value was forgotten', ['export', '--out', '--format', 'json'], '--out needs a value.'],
    ['a switch with a value', ['ingest', 'x', '--force=yes'], '--force takes no value.'],
    [
      'a value that is none of the choices',
      ['export', '--format', 'jsn'],
      '--format cannot be "jsn". Did you mean --format json',
    ],
    ['a number that is none', ['ingest', 'fixtures', '--jobs', 'two'], '--jobs cannot be "two".'],
    ['a number that is too small', ['ingest', 'fixtures', '--jobs', '0'], '--jobs cannot be "0".'],
    ['nothing to ingest', ['ingest'], 'needs a PATH'],
    ['nothing to show', ['show'], 'needs DOCUMENT'],
    ['too much to show', ['show', 'a', 'b'], 'does not take "b"'],
    ['something to status', ['status', 'x'], 'does not take "x"'],
    [
      'a path that is not there',
      ['ingest', 'fixture', '--db', db],
      'There is no file or folder "fixture". Did you mean "fixtures"?',
    ],
    [
      'a folder inside another that does not exist',
      ['ingest', 'fixtures/meeting', '--db', db],
      'There is no file or folder "fixtures/meeting". Did you mean "fixtures/meetings"?',
    ],
    ['an empty folder', ['ingest', empty, '--db', db], 'There are no files to read'],
    [
      'patterns that fit nothing',
      ['ingest', 'fixtures', '--include', '*.xyz', '--db', db],
      'There are no files to read',
    ],
    ['no archive', ['status', '--db', db], `There is no archive at ${db}.`],
    ['an archive that is none', ['status', '--db', join(folder, 'text.db')], 'is not an archive'],
    ['a table of JSON', ['export', '--table', 'decisions'], '--table is for --format csv.'],
    [
      'a file for many tables',
      ['export', '--format', 'csv', '--out', 'x.csv'],
      'Write --format csv --out x for the folder, or --table decisions --out x.csv for one table.',
    ],
    ['an export onto the archive', ['export', '--db', db, '--out', db], 'is the archive itself'],
  ])('%s', async (_, args, says) => {
    const { status, stdout, stderr } = await here(args)
    expect(stderr).toContain(says)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(readdirSync(folder)).not.toContain('none.db')
  })

  it('nothing at all shows the help', () => {
    const { status, stdout } = referat([])
    expect(status).toBe(2)
    expect(stdout).toContain('Usage:')
  })

  it('options may stand before the command', async () => {
    expect((await here(['--db', db, 'status'])).stderr).toContain(`There is no archive at ${db}.`)
  })
})

it('a dictionary that is broken is told once, with its line, and nothing is imported', () => {
  const copy = join(folder, 'copy')
  for (const part of ['dist', 'dictionaries', 'package.json']) cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  appendFileSync(join(copy, 'dictionaries/labels.yaml'), '\n- nonsense: 1\n')
  const db = join(copy, 'x.db')
  const run = spawnSync(
    process.execPath,
    [join(copy, 'dist/cli.js'), 'ingest', 'fixtures/meetings', '--include', '*.txt', '--db', db],
    { encoding: 'utf8' },
  )
  expect(run.stderr).toMatch(/^(?:dictionaries\/labels\.yaml:\d+: .*\n)+$/)
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(existsSync(db)).toBe(false)
})
