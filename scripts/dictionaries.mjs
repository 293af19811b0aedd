// Checks every file in dictionaries/ and prints each problem with file, line and what to do. Exit status 1 if any.
import { checkDictionaries } from '../dist/dictionary/dictionary.js'
import { formatProblem } from '../dist/dictionary/problem.js'

const problems = checkDictionaries()
for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`)
process.exitCode = problems.length === 0 ? 0 : 1
