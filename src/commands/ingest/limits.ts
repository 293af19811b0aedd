// Reads the limits of an import (time, memory, size) from the options.

import { LIMITS, type Limits } from '../../workers/limits.js'
import type { Arguments } from '../command.js'

export function readLimits(args: Arguments): Limits {
  const seconds = args.number('timeout', 1) ?? LIMITS.seconds
  const size = args.number('max-size', 1)
  return {
    seconds,
    silentSeconds: args.number('silent-timeout', 1) ?? LIMITS.silentSeconds,
    // A worker needs some 150 MB for itself.
    memory: args.number('memory', 256) ?? LIMITS.memory,
    size: size === undefined ? LIMITS.size : size * 1024 * 1024,
  }
}
