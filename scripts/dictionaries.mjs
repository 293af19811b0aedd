// Checks every file in dictionaries/ and prints each problem with file, line and what to do: entries that are broken, and
// where none is, examples that are not read as their entry. Exit status 1 if any.
import { fileURLToPath } from 'node:url'
import { checkDictionaries, DICTIONARIES, lineOf, loadDictionary } from '../dist/dictionary/dictionary.js'
import { formatProblem } from '../dist/dictionary/problem.js'
import { listExamples } from '../dist/parse/examples/examples.js'

/** @param {URL} folder */
export function checkAll(folder = DICTIONARIES) {
  const problems = checkDictionaries(folder)
  return problems.length > 0 ? problems : checkExamples(folder)
}

/** @param {URL} folder */
function checkExamples(folder) {
  return listExamples(loadDictionary(folder)).flatMap(({ file, entry, field, line, fault }) => {
    const found = fault()
    if (found === null) return []
    const place = { file, line: lineOf(file, entry, field, line, folder) }
    return field === 'example'
      ? {
          ...place,
          what: `the example "${line}" of "${entry}" is read as ${found}`,
          advice: 'give the entry the form it needs, or correct the example',
        }
      : {
          ...place,
          what: `"${line}" is read as "${entry}", though it stands under "not"`,
          advice: 'narrow the forms of the entry, or take the line out',
        }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkAll()
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
