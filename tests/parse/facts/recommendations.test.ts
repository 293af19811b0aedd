// What is recommended, one point each: the lines of a section "Indstilling" -> its points.

import { expect, it } from 'vitest'
import { loadDictionary } from '../../../src/dictionary/dictionary.js'
import { parsePlain } from '../../../src/parse/examples/plain-text.js'
import { recommendationsIn } from './section.js'

it.each([
  // an "at" that opens a line or entry is the point's own
  [
    'Forvaltningen indstiller,\nat planen godkendes, og\nat puljen frigives.',
    'at planen godkendes, og | at puljen frigives.',
  ],
  ['Forvaltningen indstiller,\n\nat planen godkendes', 'at planen godkendes'],
  [
    'Forvaltningen indstiller a) at planen godkendes\nb) at puljen frigives',
    'at planen godkendes | at puljen frigives',
  ],
  ['Ledelsen foreslår, at rådet\n(i) godkender planen\n(ii) frigiver puljen', 'godkender planen | frigiver puljen'],
  // asked for, and numbered inside the sentence
  ['Bestyrelsen anmodes om at tiltræde, at planen godkendes.', 'planen godkendes.'],
  ['Det indstilles (i) at planen godkendes og (ii) at puljen frigives.', 'planen godkendes | puljen frigives.'],
  // sentences that each propose something; in quotation marks as well
  ['Planen godkendes. Puljen frigives.', 'Planen godkendes. | Puljen frigives.'],
  ['"Planen godkendes."', 'Planen godkendes.'],
  ['Planen er ny. Puljen frigives.', 'Planen er ny. Puljen frigives.'],
  [
    'Der købes et telt. Prisen på 2.000 kr. dækkes af kassen.',
    'Der købes et telt. | Prisen på 2.000 kr. dækkes af kassen.',
  ],
  ['Der findes tre modeller. Puljen frigives.', 'Der findes tre modeller. Puljen frigives.'],
  // numbers that go on in the line
  ['1) Planen godkendes. 2) Puljen frigives.', 'Planen godkendes. | Puljen frigives.'],
  ['1) Planen fra 3) Maj godkendes', 'Planen fra 3) Maj godkendes'],
  // other ways to say it
  ['På den baggrund indstilles det, at planen godkendes.', 'planen godkendes.'],
  [
    'Derfor anbefaler forvaltningen over for udvalget at planen godkendes og at puljen frigives.',
    'planen godkendes | puljen frigives.',
  ],
  ['Det er sekretariatets forslag, at planen godkendes.', 'planen godkendes.'],
  ['Indstillingen fra direktionen lyder, at planen godkendes.', 'planen godkendes.'],
  // other marks
  ['i) at planen godkendes\nii) at puljen frigives', 'at planen godkendes | at puljen frigives'],
  ['IV. etape sættes i gang.', 'IV. etape sættes i gang.'],
  ['(1) at planen godkendes\n(2) at puljen frigives', 'at planen godkendes | at puljen frigives'],
  ['Ad 1) at planen godkendes\nAd 2) at puljen frigives', 'at planen godkendes | at puljen frigives'],
  ['a) at planen godkendes; b) at puljen frigives.', 'at planen godkendes | at puljen frigives.'],
  ['At planen godkendes,\nog at puljen frigives.', 'At planen godkendes, | at puljen frigives.'],
  ['Det indstilles, at planen godkendes,\nog at puljen frigives.', 'planen godkendes, | at puljen frigives.'],
  // announced and left out
  ['Forvaltningen indstiller til Husudvalget:', ''],
  // rows of a table, and a sentence below them
  [
    'Forvaltningen indstiller,\nat | planen godkendes. |\nat | puljen frigives |\nPunktet indledes af Karen Lund.',
    'planen godkendes. | puljen frigives',
  ],
  ['- at planen godkendes\n- at puljen frigives', 'at planen godkendes | at puljen frigives'],
  ['At planen godkendes og at puljen frigives.', 'At planen godkendes | at puljen frigives.'],
  [
    'At rådet drøfter årets resultater, og at rådet fastlægger temaet for 2025.',
    'At rådet drøfter årets resultater | at rådet fastlægger temaet for 2025.',
  ],
  // one behind the lead on its line belongs to the lead, and so does the body that is to act
  ['Chefen for Børn indstiller, at planen godkendes.', 'planen godkendes.'],
  ['Ledelsen indstiller, at bestyrelsen godkender planen.', 'godkender planen.'],
  [
    'Det indstilles, at planen godkendes, at puljen frigives, og at rådet orienteres.',
    'planen godkendes | puljen frigives | rådet orienteres.',
  ],
  ['Det indstilles, at repræsentantskabet vedtager budgettet.', 'vedtager budgettet.'],
  [
    'at Byrådet godkender budgettet\nat udvalget følger sagen',
    'at Byrådet godkender budgettet | at udvalget følger sagen',
  ],
  ['at Styregruppen\n- godkender planen\n- frigiver puljen', 'godkender planen | frigiver puljen'],
  [
    'Center for Social, Job & Uddannelse indstiller, at Byrådet anbefales at godkende planen, og at der holdes et møde.',
    'Byrådet anbefales at godkende planen | der holdes et møde.',
  ],
  // what goes deeper stays together
  ['Det indstilles, at det sikres, at prisen holdes.', 'det sikres, at prisen holdes.'],
  ['At der til foråret foreslås, at taget males rødt.', 'At der til foråret foreslås, at taget males rødt.'],
  ['Det indstilles, at udvalget oplyser, at planen ændres.', 'oplyser, at planen ændres.'],
  ['Det indstilles, at udvalget\n1. godkender planen\n2. frigiver puljen', 'godkender planen | frigiver puljen'],
  // "at" on a line of its own, and talk below
  [
    'Ledelsen indstiller,\nat\nrådet godkender planen.\nat\nrådet frigiver puljen.\nIda Friis fandt den for dyr.',
    'rådet godkender planen. | rådet frigiver puljen.',
  ],
  ['Det indstilles,\nat planen godkendes.\n* Ida fandt den for dyr.', 'at planen godkendes.'],
  ['Det indstilles, at planen godkendes.\n\nIda fandt den for dyr.', 'planen godkendes.'],
  [
    'Det indstilles, at planen godkendes.\nEndvidere foreslås, at puljen frigives.',
    'planen godkendes. | puljen frigives.',
  ],
  ['Det indstilles, at følgende godkendes.\n- Budgettet\n- Planen', 'Budgettet | Planen'],
  // who acts is named again
  [
    'Det indstilles, at rådet anbefaler, at ruten flyttes og at rådet tager status til efterretning.',
    'rådet anbefaler, at ruten flyttes | rådet tager status til efterretning.',
  ],
  // lines that were broken, or lost
  ['Rådet godkender\nplanen for næste år.', 'Rådet godkender\nplanen for næste år.'],
  ['- Rådet godkender Indsats 3 - Børn og unge', 'Rådet godkender Indsats 3 - Børn og unge'],
  ['Ingen', ''],
])('%j', (text, points) => expect(recommendationsIn(text)).toBe(points))

it.each<[lines: string, points: string]>([
  ['Forslag til beslutning: Planen godkendes.\n\nBo Krogh fandt den for dyr.', 'Planen godkendes.'],
  ['Indstilling: Planen godkendes.\n\n› Bo Krogh fandt den for dyr.', 'Planen godkendes.'],
  ['Beslutningspunkter:\n1. Planen godkendes.\n\nBo Krogh fandt den for dyr.', 'Planen godkendes.'],
  // what goes on
  ['Indstilling: Følgende godkendes.\n- Planen\n- Puljen', 'Planen | Puljen'],
])('%j ends where talk begins', (lines, points) => {
  const minutes = `Referat\nÆldrerådet den 3. maj 2021\n\n1. Plan\n${lines}\n\nBeslutning: Vedtaget.\n\n2. Eventuelt\nIntet.\n`
  const [item] = parsePlain(minutes, loadDictionary()).items
  expect(item?.recommendations.map(({ text }) => text).join(' | ')).toBe(points)
})
