// The package as somebody installs it: packed, in an empty project, with its types and its command. The project holds
// the examples of docs/library.md and nothing of this checkout but the packages that the package depends on.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../scratch.js'

const folder = scratchFolder()
const project = join(folder, 'project')
const installed = join(project, 'node_modules/referat')
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(match => match[1]!)

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: project, encoding: 'utf8', env: { PATH: process.env.PATH } })

beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  expect(packed.status, packed.stderr).toBe(0)
  mkdirSync(installed, { recursive: true })
  const tarball = join(folder, packed.stdout.trim().split('\n').at(-1)!)
  expect(spawnSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']).status).toBe(0)
  for (const name of Object.keys(dependencies)) {
    mkdirSync(join(project, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name))
  }
  cpSync('fixtures/meetings/2023-03-14-klynge-syd', join(project, 'minutes'), {
    recursive: true,
    filter: path => !/\.(?:source|json)$/.test(path),
  })
  const docx = readdirSync(join(project, 'minutes')).find(name => name.endsWith('.docx'))!
  cpSync(join(project, 'minutes', docx), join(project, 'minutes.docx'))
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
  for (const [index, code] of examples.entries()) writeFileSync(join(project, `example${index}.ts`), code)
})

describe('the packed package', () => {
  it('holds the program, its dictionaries and its documents, and nothing of the workshop', () => {
    const top = readdirSync(installed).sort()
    expect(top).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dictionaries', 'dist', 'docs', 'man', 'package.json'].filter(name =>
        top.includes(name),
      ),
    )
    const all = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(
      all.filter(path => /test|fixture|scripts|\.ts$|\.map$|\.built/.test(path) && !path.endsWith('.d.ts')),
    ).toEqual([])
    expect(existsSync(join(installed, 'dist/library.js'))).toBe(true)
    for (const name of Object.keys(devDependencies)) expect(existsSync(join(project, 'node_modules', name))).toBe(false)
  })

  it('has types that hold without those of any other package', () => {
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
    const { status, stdout } = run(resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    writeFileSync(
      join(project, 'wrong.ts'),
      "import { openArchive } from 'referat'\nconst archive = await openArchive('x')\nawait archive.find('decision', { typs: [] })\n",
    )
    const wrong = run(resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json').stdout
    expect(wrong).toMatch(/wrong\.ts\(3,\d+\)/)
  })

  it('runs as a command', () => {
    const { status, stderr } = run(join(installed, 'dist/cli.js'), 'ingest', 'minutes', '--no-ocr')
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  })

  it.each(
    examples.map(
      (code, index) =>
        [
          index,
          code
            .split('\n')
            .find(line => /await /.test(line))!
            .trim(),
        ] as const,
    ),
  )('runs example %i of docs/library.md: %s', index => {
    const compiled = run(
      resolve('node_modules/typescript/bin/tsc'),
      ...['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', '', '--outDir', 'out'],
      `example${index}.ts`,
      '--ignoreConfig',
    )
    expect(compiled.stdout).toBe('')
    const { status, stdout, stderr } = run(join('out', `example${index}.js`))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(EXPECTED[index]!)
  })
})

/** What each example prints, in part. */
const EXPECTED = [
  /Klyngestyregruppen i Sundhedsklynge Syd 2023-03-14\n[\s\S]*type: 'granted'[\s\S]*asWritten: '/,
  /^approved\n/,
  /^referat decisions --body 'Klynge Syd' --since 2023-01-01[\s\S]*2023-03-14 Klyngestyregruppen[\s\S]*godkendt/,
  /^unreadable Check[\s\S]*\nfalse I do not know when that is: "the merger" is no date/,
]
