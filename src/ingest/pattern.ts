// Tests paths by patterns such as `*.pdf` and `2023/**`.

/**
 * Whether a path is wanted: it matches one of `include` (all match if there is none) and none of `exclude`.
 * A pattern without `/` is compared with the name only. `*` and `?` match within a name, `**` across folders.
 * Case is ignored.
 */
export function wantedBy(include: readonly string[], exclude: readonly string[]): (path: string) => boolean {
  const [ins, outs] = [include.map(toTest), exclude.map(toTest)]
  return path => (ins.length === 0 || ins.some(test => test(path))) && !outs.some(test => test(path))
}

function toTest(pattern: string): (path: string) => boolean {
  const source = pattern
    .normalize('NFC')
    .replace(/^\.\//, '')
    .split(/(\*\*\/?|\*|\?)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : WILD[part]))
    .join('')
  const regexp = new RegExp(`^${source}$`, 'iu')
  return pattern.includes('/') ? path => regexp.test(path) : path => regexp.test(path.slice(path.lastIndexOf('/') + 1))
}

const WILD: Readonly<Record<string, string>> = { '*': '[^/]*', '?': '[^/]', '**': '.*', '**/': '(?:.*/)?' }
