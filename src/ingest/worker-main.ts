// What a worker process runs: our own reader.

import { openReader } from './reader.js'
import { serve } from './worker.js'

serve(openReader)
