// Which parser made a record: the hash of all that has a say in what is read out of a text. The build puts what this module
// comes to in its place, so that an installed program, where those files are a few large ones, knows it as it is.

import { hashFiles } from './hash-files.js'

const ROOMS = ['../model/', '../danish/', '../dictionary/', '../parse/'].map(room => new URL(room, import.meta.url))

export const PARSER = await hashFiles(ROOMS, /(?<!\.d)\.[jt]s$/)
