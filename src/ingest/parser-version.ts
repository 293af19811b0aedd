// The version of the parser: the hash of all source files that influence what is read out of a text. In an installed program
// those files are bundled, so the build replaces this module by its value.

import { hashFiles } from './hash-files.js'

const ROOMS = ['../model/', '../danish/', '../dictionary/', '../parse/'].map(room => new URL(room, import.meta.url))

export const PARSER = await hashFiles(ROOMS, name => /(?<!\.d)\.[jt]s$/.test(name))
