// What a worker process runs: our own reader.

import { setFlagsFromString } from 'node:v8'
import { openReader } from './reader.js'
import { serve } from './worker.js'

/**
 * Bytes of bytecode a function runs through before V8 looks whether to optimize it: eight times the usual. Much code
 * that is each run a little is not worth the compiler's time, which took a third of the processor time of an import.
 */
const INTERRUPT_BUDGET = 8 * 66 * 1024

setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
serve(openReader)
