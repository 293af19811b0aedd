// The program of a worker process: serves the reader of reader.ts.

import { setFlagsFromString } from 'node:v8'
import { openReader } from './reader.js'
import { serve } from './worker.js'

/**
 * Bytes of bytecode that a function executes before V8 considers optimizing it: eight times the default. With the default,
 * compiling code that runs only a little took a third of the processor time of an import.
 */
const INTERRUPT_BUDGET = 8 * 66 * 1024

setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
serve(openReader)
