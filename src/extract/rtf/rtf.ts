// Extracts the text of an RTF file, which holds the numbers of lists as they are printed.

import type { Extractor } from '../extractor.js'
import { finishStory } from '../story/finish.js'
import { readRtf } from './reader.js'

/** Throws ExtractionFailure if there is no text in the file. */
export const extractRtf: Extractor = async bytes => finishStory(readRtf(bytes), 'rtf', 'RTF file')
