// The hash of all source files that shape what is read; of an installed program, bundled, the build writes its value.

import { hashFiles } from './hash-files.js'

const ROOMS = ['../model/', '../danish/', '../dictionary/', '../parse/'].map(room => new URL(room, import.meta.url))

export const PARSER = await hashFiles(ROOMS, name => /(?<!\.d)\.[jt]s$/.test(name))
