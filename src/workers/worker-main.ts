// The program of a worker process: serves the reader of reader.ts.

import { tuneWorker } from './engine.js'
import { openReader } from './reader.js'
import { serve } from './worker.js'

tuneWorker()
serve(openReader)
