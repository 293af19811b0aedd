// The bytes of an RTF file in, ExtractedText out. Numbers of lists stand in the file as they are printed.

import type { Extractor } from '../extractor.js'
import { finishStory } from '../story/finish.js'
import { readRtf } from './reader.js'

/** Reads RTF. Throws ExtractionFailure where there is no text in it. */
export const extractRtf: Extractor = async bytes => finishStory(readRtf(bytes), 'rtf', 'RTF file')
