// Who may import whom, as the table in docs/architecture.md says, held against the imports that are there; what may touch
// the process, the clock and the file system; how long a file may be.

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/architecture.md')

interface SourceFile {
  /** Below src, with `/`. */
  readonly path: string
  readonly text: string
  /** Without comments. */
  readonly code: string
  /** Files below src that it imports, types included. */
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

const files: SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map(entry => relative(join(root, 'src'), join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort()
  .map(path => {
    const text = read(`src/${path}`)
    const code = withoutComments(text)
    const from = importsOf(code)
    return {
      path,
      text,
      code,
      imports: ownFiles(path, from),
      packages: from.filter(name => !name.startsWith('.') && !name.startsWith('node:')).map(packageOf),
    }
  })

/** Blocks from their start, and lines that hold nothing else; code behind which a comment stands is kept whole. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`: what is loaded with the file. */
function statementsOf(code: string): string[] {
  const statements = code.matchAll(/^(?:import|export)\s(?:[^'"();]*?\sfrom\s)?\s*'([^']+)'/gm)
  return [...statements].map(match => match[1] as string)
}

/** With `import('x')`, `typeof import('x')`, `createRequire(…)('x')`. */
function importsOf(code: string): string[] {
  const calls = code.matchAll(/(?<![\p{L}.])import\(\s*'([^']+)'\s*\)/gu)
  const required = code.matchAll(/createRequire\(import\.meta\.url\)\('([^.'][^']*)'\)/g)
  return [...statementsOf(code), ...[...calls, ...required].map(match => match[1] as string)]
}

/** Files below src, as `path` names them. */
function ownFiles(path: string, names: readonly string[]): string[] {
  const own = names.filter(name => name.startsWith('.'))
  return own.map(name => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'))
}

/** Tests and scripts, with their text. */
function otherFiles(): (readonly [path: string, text: string])[] {
  return ['tests', 'scripts'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.(?:ts|mjs)$/.test(path))
      .map(path => `${folder}/${path.split(sep).join('/')}`)
      .map(path => [path, read(path)] as const),
  )
}

/** "danish/fold.ts fold" for each name that a file takes from ours; "danish/fold.ts *" where it may take all. */
function namesImported(path: string, text: string): string[] {
  const target = (from: string) =>
    posix
      .join(posix.dirname(path), from)
      .replace(/^(?:src|dist)\//, '')
      .replace(/\.js$/, '.ts')
  const named = [...text.matchAll(/^(?:import|export)\s(?:type\s)?\{([^}]*)\}\sfrom\s'(\.[^']+)'/gm)]
  const whole = [...text.matchAll(/^import \* as \S+ from '(\.[^']+)'|import\(\s*'(\.[^']+)'/gm)]
  return [
    ...named.flatMap(([, names = '', from = '']) =>
      names.split(',').map(
        name =>
          `${target(from)} ${
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0]
          }`,
      ),
    ),
    ...whole.map(([, star, dynamic]) => `${target(star ?? dynamic ?? '')} *`),
  ]
}

function packageOf(name: string): string {
  const parts = name.split('/')
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

/** `ingest.ts` is the room ingest's own front door. */
const roomOf = (path: string) => (path === 'cli.ts' ? path : (path.split('/')[0] as string).replace(/\.ts$/, ''))

/** Rows of the first table below a heading, as cells without their marks. */
function tableBelow(heading: string): string[][] {
  const from = page.indexOf(`## ${heading}`)
  const rows = page.slice(from).split('\n## ')[0] as string
  return rows
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(2)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}

const listed = (cell: string | undefined) => (cell === 'nothing' ? [] : (cell ?? '').split(', '))

const rooms = tableBelow('Rooms').map(([name, , may]) => ({ name: (name ?? '').replaceAll('`', ''), may: listed(may) }))

describe('rooms', () => {
  it('the table in docs/architecture.md lists all, each once', () => {
    expect(rooms.map(room => room.name).sort()).toEqual([...new Set(files.map(file => roomOf(file.path)))].sort())
  })

  it('a room imports only from rooms above it in the table: no cycles', () => {
    const below = rooms.flatMap(({ name, may }, i) =>
      may.filter(other => !rooms.slice(0, i).some(room => room.name === other)).map(other => `${name} -> ${other}`),
    )
    expect(below).toEqual([])
  })

  it('every import finds its file', () => {
    const there = new Set(files.map(file => file.path))
    const lost = files.flatMap(file =>
      file.imports.filter(path => !there.has(path)).map(path => `${file.path}: ${path}`),
    )
    expect(lost).toEqual([])
    // The reading of imports reads imports.
    expect(files.find(file => file.path === 'cli.ts')?.imports).toContain('commands/program.ts')
    expect(files.flatMap(file => file.imports).length).toBeGreaterThan(500)
  })

  // What is loaded only when it is asked for is left aside: a Word file may hold a file of any kind, and the list of
  // commands is completed by one of them.
  it('no file imports itself by way of others, types included', () => {
    const loaded = new Map(files.map(file => [file.path, ownFiles(file.path, statementsOf(file.code))]))
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
      if (done.has(path)) return
      done.add(path)
      for (const next of loaded.get(path) ?? []) visit(next, [...way, path])
    }
    for (const { path } of files) visit(path, [])
    expect(circles).toEqual([])
  })

  it('what a file exports as a value is used by another file', () => {
    const users = [...files.map(file => [`src/${file.path}`, file.text] as const), ...otherFiles()]
    const used = new Set(users.flatMap(([path, text]) => namesImported(path, text)))
    const idle = files.flatMap(file => {
      if (used.has(`${file.path} *`)) return []
      const values = file.code.matchAll(/^export (?:async )?(?:function\*?|const|let|class) ([\w$]+)/gm)
      return [...values].map(([, name]) => `${file.path} ${name}`).filter(value => !used.has(value))
    })
    expect(idle).toEqual([])
  })

  it.each(rooms)('$name imports what the table allows', ({ name, may }) => {
    const strangers = files
      .filter(file => roomOf(file.path) === name)
      .flatMap(file => file.imports.map(path => ({ file, path, room: roomOf(path) })))
      .filter(({ room }) => room !== name && !may.includes(room))
    expect(strangers.map(({ file, path }) => `${file.path} -> ${path}`)).toEqual([])
  })
})

describe('levels within a room', () => {
  /** What may not be known, by folder: each level sees what stands below it. */
  const UNKNOWN = {
    'extract/story': ['extract/doc', 'extract/docx', 'extract/html', 'extract/odt', 'extract/rtf'],
    'extract/pdf/page': ['extract/pdf/layout', 'extract/pdf/paragraphs', 'extract/pdf/ocr'],
    'extract/pdf/layout': ['extract/pdf/paragraphs', 'extract/pdf/ocr'],
    'parse/layout': ['parse/outline', 'parse/facts'],
    'parse/outline': ['parse/facts'],
    'parse/outline/labels': ['parse/outline/items'],
    'parse/outline/items/heading': ['parse/outline/items/numbers', 'parse/outline/items/unnumbered'],
    'parse/outline/items/numbers': ['parse/outline/items/unnumbered'],
    'parse/facts/meeting': ['parse/facts/body', 'parse/facts/decisions', 'parse/facts/tasks', 'parse/facts/people'],
    'parse/facts/body': ['parse/facts/decisions', 'parse/facts/tasks', 'parse/facts/people'],
    'parse/facts/decisions': ['parse/facts/tasks', 'parse/facts/people'],
    'parse/facts/people/line': ['parse/facts/people/told', 'parse/facts/people/list'],
    'parse/facts/people/told': ['parse/facts/people/list'],
    'query/search': ['query/sentence', 'query/who', 'query/answers', 'query/look-again', 'query/understand'],
    'query/sentence': ['query/who', 'query/answers', 'query/look-again', 'query/understand'],
    'query/who': ['query/answers', 'query/look-again', 'query/understand'],
    'query/answers': ['query/look-again', 'query/understand'],
    'query/look-again': ['query/understand'],
    'query/sentence/words': [
      'query/sentence/time',
      'query/sentence/reader',
      'query/sentence/clauses',
      'query/sentence/compose',
    ],
    'query/sentence/time': ['query/sentence/reader', 'query/sentence/clauses', 'query/sentence/compose'],
    'query/sentence/reader': ['query/sentence/clauses', 'query/sentence/compose'],
    'query/sentence/clauses': ['query/sentence/compose'],
  } as const

  it.each(Object.entries(UNKNOWN))('%s does not know %s', (level, unknown) => {
    const own = files.filter(file => file.path.startsWith(`${level}/`))
    expect(own).not.toEqual([])
    const seen = own
      .flatMap(file => file.imports.map(path => [file.path, path] as const))
      .filter(([, path]) => unknown.some(other => path.startsWith(`${other}/`)))
      .map(([from, to]) => `${from} -> ${to}`)
    expect(seen).toEqual([])
  })
})

describe('the world outside', () => {
  /** What a process runs: the program, and a worker with the thread that watches over it. */
  const OWN_PROCESS = ['cli.ts', 'workers/watchdog.ts', 'workers/worker.ts']
  /** Two processes that write the same file must not share a temporary one: its name holds the number. */
  const ASK_NUMBER = ['export/output-file.ts', 'store/backup.ts']

  it('only cli.ts and the worker touch the process; two files ask for its number', () => {
    const touch = files.filter(file => /(?<![\p{L}.'"`])process\.|node:process/u.test(file.code))
    expect(touch.map(file => file.path)).toEqual([...OWN_PROCESS, ...ASK_NUMBER].sort())
    const more = touch.filter(file => !OWN_PROCESS.includes(file.path) && /process\.(?!pid(?!\p{L}))/u.test(file.code))
    expect(more.map(file => file.path)).toEqual([])
  })

  it('nothing writes past the output it is given', () => {
    expect(files.filter(file => /(?<![\p{L}.])console\./u.test(file.code)).map(file => file.path)).toEqual([])
  })

  it('nothing speaks to a network, and nothing that a file says is run', () => {
    const network =
      /'node:(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?'|(?<![\p{L}.])fetch\(|WebSocket|XMLHttpRequest/u
    const running = /(?<![\p{L}.])eval\(|new Function\(|'node:vm'|'node:child_process'/u
    expect(files.filter(file => network.test(file.code)).map(file => file.path)).toEqual([])
    // The workers, which are our own files.
    const host = files.filter(file => running.test(file.code))
    expect(host.every(file => file.path.startsWith('workers/') && /\bfork\b/.test(file.code))).toBe(true)
    expect(host.length).toBeLessThan(2)
  })

  it.each(['model', 'danish', 'parse'])('%s knows no files, clock, chance or language of the machine', room => {
    const impure =
      /'node:|Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|fetch\(|toLocale|localeCompare\([^,()]*\)|Intl\./u
    const found = files.filter(file => roomOf(file.path) === room && impure.test(file.code))
    expect(found.map(file => `${file.path}: ${impure.exec(file.code)?.[0]}`)).toEqual([])
  })
})

describe('packages', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }

  it('what src imports is a dependency, and no dependency is idle', () => {
    const used = new Set(files.flatMap(file => file.packages))
    expect([...used].filter(name => !(name in dependencies))).toEqual([])
    expect(Object.keys(dependencies).filter(name => !used.has(name))).toEqual([])
  })

  it('docs/architecture.md says what each is for', () => {
    const named = tableBelow('Packages, and what each is for').flatMap(([names]) => listed(names))
    expect(named.sort()).toEqual(Object.keys(dependencies).sort())
  })
})

describe('length of files', () => {
  const MOST = 250

  it('none is longer than 250 lines without saying why in its opening comment ("Long because …")', () => {
    const long = files.filter(file => file.text.trimEnd().split('\n').length > MOST)
    const mute = long.filter(file => !/^(?:\/\/.*\n)*\/\/.*\bLong because \p{L}/u.test(file.text))
    expect(mute.map(file => file.path)).toEqual([])
  })

  it('what pages, comments and dictionaries call a file is one', () => {
    const dictionaries = readdirSync(join(root, 'dictionaries')).map(name => `dictionaries/${name}`)
    const pages = ['architecture', 'accuracy', 'library'].map(name => `docs/${name}.md`)
    const others = [...dictionaries, ...pages].map(path => ({ path, text: read(path) }))
    const said = [...files, ...others].flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w/.'-])(?:src\/)?((?:[a-z-]+\/)*[a-z\d-]+\.ts)(?!\w)/g)].map(match => ({
        path,
        name: match[1] as string,
      })),
    )
    const isThere = (name: string) => files.some(({ path }) => path === name || path.endsWith(`/${name}`))
    expect(said.filter(({ name }) => !isThere(name)).map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  })

  it('every file opens with a comment that says what it is', () => {
    const mute = files.filter(file => !/^(?:#!.*\n)?(?:\/\/ \S.*\n){1,5}/.test(file.text))
    expect(mute.map(file => file.path)).toEqual([])
  })
})
