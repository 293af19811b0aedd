// Completion in real shells: every command, its options and what may stand behind them. A shell that is not installed
// here is left out; bash always is.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/commands/list.js'
import { makeArchive } from '../query/town.js'
import { scratchFolder } from '../scratch.js'
import { CLI, referat } from './program.js'

const folder = scratchFolder()
const commands = await Promise.all(Object.values(COMMANDS).map(load => load()))
const db = join(folder, 'town.db')
const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
const scriptOf = (shell: string) => join(folder, `referat.${shell}`)

beforeAll(async () => {
  await (await makeArchive(folder)).close()
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { status, stdout, stderr } = referat(['completion', shell])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    writeFileSync(scriptOf(shell), stdout)
  }
})

/** Runs a script of a shell in which `referat` is the program. */
function run(shell: string, script: string): string[] {
  const { status, stdout, stderr } = spawnSync(shell, ['-c', script], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8', NODE: process.execPath, CLI },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n').filter(line => line !== '')
}

function bash(...words: string[]): string[] {
  return run(
    'bash',
    `referat() { "$NODE" "$CLI" "$@"; }
    . '${scriptOf('bash')}'
    COMP_WORDS=(referat ${words.map(word => `'${word}'`).join(' ')})
    COMP_CWORD=${words.length}
    _referat || true
    for one in "\${COMPREPLY[@]}"; do echo "$one"; done`,
  )
}

describe('bash', () => {
  it('completes commands', () => {
    expect(bash('')).toEqual([...commands.map(command => command.name), 'help'])
    expect(bash('deci')).toEqual(['decisions'])
    expect(bash('help', 'exp')).toEqual(['export'])
  })

  it.each(commands.map(command => [command.name, command] as const))('completes the options of %s', (name, command) => {
    expect(bash(name, '--')).toEqual([...command.options.map(option => `--${option.name}`), '--help'])
    for (const { name: option, choices } of command.options)
      if (choices) expect(bash(name, `--${option}`, '')).toEqual(choices)
  })

  it('completes names of bodies, also behind a quotation mark or a backslash', () => {
    const all = bash('decisions', '--db', db, '--body', '')
    expect(all).toContain('Klyngestyregruppe Nord')
    expect(all).toContain('Direktørforum Sundhedsklynge Midt')
    expect(bash('decisions', '--db', db, '--body', '"Klyngestyregruppe N')).toEqual(['Klyngestyregruppe Nord'])
    expect(bash('decisions', '--db', db, '--body', 'Klyngestyregruppe\\ N')).toEqual(['Klyngestyregruppe Nord'])
    expect(bash('decisions', '--db', join(folder, 'none.db'), '--body', '')).toEqual([])
  })

  it('completes shells, and nothing where nothing can be known', () => {
    expect(bash('completion', 'b')).toEqual(['bash', 'bodies'])
    expect(bash('decisions', '--since', '')).toEqual([])
    expect(bash('query', '')).toEqual([])
  })
})

describe.skipIf(!has('fish'))('fish', () => {
  const fish = (line: string) =>
    run('fish', `function referat; $NODE $CLI $argv; end; source '${scriptOf('fish')}'; complete -C '${line}'`).map(
      one => one.split('\t')[0]!,
    )

  it('completes commands, options and their values', () => {
    expect(fish('referat ')).toEqual([...commands.map(command => command.name), 'help'].sort())
    for (const { name, options } of commands) {
      const found = fish(`referat ${name} --`)
      for (const option of options) expect(found).toContain(`--${option.name}`)
    }
    expect(fish('referat decisions --type appr')).toEqual(['approved'])
    expect(fish('referat completion z')).toEqual(['zsh'])
  })
})

describe.skipIf(!has('zsh'))('zsh', () => {
  it('takes the script for its completion of referat', () => {
    const lines = run(
      'zsh',
      `autoload -Uz compinit; compinit -D -u; source '${scriptOf('zsh')}'; print $_comps[referat]; whence -w _referat`,
    )
    expect(lines).toEqual(['_referat', '_referat: function'])
  })
})
