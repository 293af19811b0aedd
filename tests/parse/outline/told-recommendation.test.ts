// "X indstiller, at …" in minutes that label nothing: who says it, and where it ends.

import { expect, it } from 'vitest'
import { readMinutes } from '../fixture-documents.js'

const HEAD = 'Referat af møde i Fagligt klyngeforum den 25. oktober 2023\n\n'
const first = async (text: string) => {
  const { items } = await readMinutes(`${HEAD}1. Hjemmebesøg\n${text}\n\n2. Eventuelt\nIntet.\n`)
  const item = items[0]
  return {
    kinds: item?.sections.map(s => s.kind),
    decisions: item?.decisions.map(d => d.type),
    recommended: item?.recommendations.map(r => r.text),
    actions: item?.actions.map(a => a.responsible),
  }
}
const SAID = 'Mie Skov viste de første resultater.\n\n'

it('goes on where more is recommended', async () => {
  const { kinds, decisions } = await first(
    'Indstilling\n\nDet indstilles, at klyngeforum gennemgår planen for 2024.\nEndvidere indstilles det, at klyngeforum tager stilling til prisen.\n\nBaggrund\n\nPlanen er ny.\n\nReferat\n\nPlanen blev godkendt.',
  )
  expect([kinds, decisions]).toEqual([['indstilling', 'sagsfremstilling', 'referat'], ['approved']])
})

it('the body that meets recommends: that is what it resolved', async () => {
  expect(
    await first(
      `${SAID}Klyngeforum besluttede at forlænge ordningen.\n\nKlyngeforum indstiller til Politisk klyngeforum, at der afsættes midler til en evaluering.\n\nMie Skov sender tallene rundt.`,
    ),
  ).toEqual({
    kinds: ['referat'],
    decisions: ['decided', 'recommended', 'assigned'],
    recommended: [],
    actions: ['Mie Skov'],
  })
})

it('unless a label says where the outcome stands', async () => {
  const found = await first(`${SAID}Klyngeforum indstiller, at der afsættes midler.\n\nBeslutning\nGodkendt.`)
  expect(found).toMatchObject({ kinds: ['sagsfremstilling', 'indstilling', 'beslutning'], decisions: ['approved'] })
})

it.each([
  ['Sekretariatet indstiller, at der afsættes midler.', ['der afsættes midler.']],
  ['Det indstilles, at klyngeforum\n- drøfter tallene\n- godkender planen', ['drøfter tallene', 'godkender planen']],
])('somebody else does, and below it stands what came of it: %j', async (said, recommended) => {
  const found = await first(`${SAID}${said}\n\nKlyngeforum godkendte indstillingen.\n\nMie Skov sender tallene rundt.`)
  expect(found).toEqual({
    kinds: ['sagsfremstilling', 'indstilling', 'referat'],
    decisions: ['approved', 'assigned'],
    recommended,
    actions: ['Mie Skov'],
  })
})

it.each([
  [
    'Sekretariatet indstiller, at der afsættes midler. Der blev afsat 20.000 kr. Mie Skov sender tallene rundt.',
    { kinds: ['indstilling', 'referat'], decisions: ['granted', 'assigned'], recommended: ['der afsættes midler.'] },
  ],
  [
    'Mie Skov viste tallene. Det indstilles, at planen godkendes. Planen blev godkendt.',
    {
      kinds: ['sagsfremstilling', 'indstilling', 'referat'],
      decisions: ['approved'],
      recommended: ['planen godkendes.'],
    },
  ],
  [
    'Ledelsen indstiller, 1. at planen godkendes. 2. at prisen sættes ned. Endvidere indstilles, at der holdes et møde. Alle tre punkter blev tiltrådt.',
    {
      kinds: ['indstilling', 'referat'],
      decisions: ['approved'],
      recommended: ['planen godkendes.', 'prisen sættes ned.', 'der holdes et møde.'],
    },
  ],
  // nothing resolved, or resolved by the body itself, or told below a label
  ['Sekretariatet indstiller, at der afsættes midler. Prisen er 20.000 kr.', { kinds: ['indstilling'], decisions: [] }],
  ['Vi talte om prisen. Klyngeforum foreslår, at den sættes ned. Vedtaget.', { kinds: ['referat'], recommended: [] }],
  [
    'Det indstilles, at planen godkendes. Den blev godkendt af ledelsen i maj.\n\nBeslutning\nUdsat.',
    { kinds: ['indstilling', 'beslutning'], decisions: ['postponed'] },
  ],
])('what came of it stands in the same paragraph: %j', async (text, expected) => {
  expect(await first(text)).toMatchObject(expected)
})

it('an agenda goes on in what it recommends', async () => {
  const { items } = await readMinutes(
    'Dagsorden til møde i Fagligt klyngeforum den 25. oktober 2023\n\n1. Hjemmebesøg\nDet indstilles, at planen godkendes.\n\nPlanen gælder i to år.\n\n2. Eventuelt\n',
  )
  expect(items[0]?.sections.map(s => s.kind)).toEqual(['indstilling'])
})

it('a proposal told of before the recommendation is part of the case', async () => {
  const found = await first(
    'Sekretariatet foreslår, at nattevagten drøftes i maj.\n\nDet indstilles, at klyngeforum\n- godkender planen\n\nBeslutning\nGodkendt.',
  )
  expect(found).toMatchObject({
    kinds: ['sagsfremstilling', 'indstilling', 'beslutning'],
    recommended: ['godkender planen'],
  })
})

it('attachments named by number where no label stands above them end what is recommended', async () => {
  const { items } = await readMinutes(
    `${HEAD}1. Referat fra sidst\nBilag 1: Referat fra september\nReferatet blev godkendt.\n\n2. Værdier\n\nIndstilling\nDet indstilles, at klyngeforum behandler udkastet.\n\nBilag 2: Udkast til værdier\n\nMie Skov viste udkastet.\n`,
  )
  expect(items.map(one => one.sections.map(s => s.kind))).toEqual([
    ['bilag', 'referat'],
    ['indstilling', 'bilag', 'referat'],
  ])
  expect(items.map(one => one.attachments.map(a => `${a.number} ${a.title}`))).toEqual([
    ['1 Referat fra september'],
    ['2 Udkast til værdier'],
  ])
  expect(items.map(one => [one.recommendations.length, one.decisions.length])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

it('"Indstilling og beslutning" holds what was resolved below the name of the body and the day', async () => {
  const { items } = await readMinutes(
    'Referat\nSkoleudvalget\n09-05-2017 kl. 15.30\n\n1. Ny skole\n\nIndstilling og beslutning\nDirektøren indstiller,\n- at planen godkendes.\n\nSkoleudvalget den 9. maj 2017:\nGodkendt.\n\nSagsfremstilling\nDer er brug for en ny skole.\n\n2. Eventuelt\n\nBeslutning\n09-05-2017\nIntet.\n',
  )
  expect(items[0]?.sections.map(s => s.kind)).toEqual(['indstilling', 'beslutning', 'sagsfremstilling'])
  expect(items.map(one => one.decisions.map(d => d.text))).toEqual([['Godkendt.'], []])
})

it.each([
  ['Det indstilles, at planen godkendes.', ['planen godkendes.']],
  [
    'Der forelå indstilling om, at planen godkendes, og at prisen sættes ned.',
    ['planen godkendes', 'prisen sættes ned.'],
  ],
  ['Formanden indstillede, at planen godkendes.', ['planen godkendes.']],
  ['Kassererens indstilling lød på, at planen godkendes.', ['planen godkendes.']],
  ['Det blev indstillet til klyngeforum, at planen godkendes.', ['planen godkendes.']],
  // what others did before, and what is only talked about
  ['Byrådet indstillede i maj, at planen godkendes.', []],
  ['Bo Krogh fortalte, at det indstilles, at planen godkendes.', []],
  ['Formanden foreslog, at planen godkendes.', []],
])('told among what was said, with a label below for what came of it: %j', async (sentence, recommended) => {
  const found = await first(`Drøftelse: Vi talte om prisen. ${sentence}\n\nBeslutning: Udsat.`)
  expect(found).toMatchObject({ kinds: ['referat', 'beslutning'], decisions: ['postponed'], recommended })
})

it.each([
  'Det indstilles til Region Nord, at den sættes ned.',
  'Klyngeforum indstiller til Region Nord, at den sættes ned. Udsat.',
])('nothing came of it, or it is what was resolved: %j', async sentence => {
  const found = await first(`Drøftelse: Vi talte om prisen. ${sentence}`)
  expect(found.recommended).toEqual([])
})

it.each<[text: string, recommended: string[], decisions: string[]]>([
  [
    'Indstilling:\n- at planen godkendes\n- at prisen sættes ned\nKlyngeforum fulgte indstillingen.',
    ['at planen godkendes', 'at prisen sættes ned'],
    ['approved'],
  ],
  ['Det indstilles, at\n- planen godkendes\n\nIndstillingen blev tiltrådt.', ['planen godkendes'], ['approved']],
])(
  'what came of it ends the points, though no label and no gap stand before it: %j',
  async (text, recommended, decisions) => {
    expect(await first(text)).toMatchObject({ recommended, decisions })
  },
)

it.each<[text: string, recommended: string[]]>([
  ['Rektor foreslår, at planen godkendes.', ['planen godkendes.']],
  ['På den baggrund foreslås det at planen godkendes.', ['planen godkendes.']],
  ['Det er sekretariatets anbefaling, at planen godkendes.', ['planen godkendes.']],
  ['Vejafdelingen anbefaler, at\n- planen godkendes\n- prisen sættes ned', ['planen godkendes', 'prisen sættes ned']],
  // who speaks for themselves, is only told of, or is talked about
  ['KL anbefaler, at planen godkendes.', []],
  ['Ældrerådet anbefaler, at planen godkendes.', []],
  ['Sundhedsstyrelsen anbefaler, at planen godkendes.', []],
  ['Bo Krogh foreslår, at planen godkendes.', []],
  ['I rapporten foreslås det, at planen godkendes.', []],
  ['Rektor foreslår, at planen godkendes. Bo Krogh er enig.', []],
  ['Rektor foreslår, at planen godkendes.\n\nDet er der delte meninger om.', []],
])('somebody recommends right before what came of it: %j', async (text, recommended) => {
  expect(await first(`${SAID}${text}\n\nBeslutning\nUdsat.`)).toMatchObject({ decisions: ['postponed'], recommended })
})
