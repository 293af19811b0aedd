// Minutes of many labels and short lists in which only a few sentences run over a line's end.

import { describe, expect, it } from 'vitest'
import { extractTxt } from '../../src/extract/txt/txt.js'

const linesOf = async (text: string) => (await extractTxt(Buffer.from(text))).text.split('\n').filter(l => l !== '')

/** Ten items of short lines each, so that few of all lines run on. */
const SHORT = Array.from({ length: 10 }, (_, i) =>
  [
    `${i + 1}. Sag om kystvej nr. ${i + 1}`,
    `Sagsnr.: 22/${4100 + i}`,
    'Beslutningen træffes af',
    'Havneudvalget.',
    'Indstilling',
    'Direktionen indstiller, at sagen drøftes.',
    'Havneudvalgets beslutning den 4. maj 2022, der blev truffet i salen',
    'Godkendt.',
    'Fraværende:',
    'Åse Munk (F)',
    '',
  ].join('\n'),
).join('\n')

const WRAPPED = [
  'Havneudvalget udsatte sagen på mødet den 6. april 2022, fordi lodsejerne endnu ikke var',
  'blevet hørt om forslaget.',
  '',
  'Udvalget besluttede også, at forvaltningen inden 1. juni 2022 skal',
  'udarbejde et kort over stierne.',
  '',
  'Lodsejerne i Hou og Hals har svaret, at de gerne vil have en sti på begge sider af den nye',
  'kystvej. Forslaget er lagt ved, og udgiften ventes at blive på i alt omkring',
  '2,4 mio. kr. over tre år.',
  '',
  'Sagen sendes videre til Økonomiudvalget, som får den til behandling på et af de møder, der',
  'ligger før sommerferien. Derefter skriver fru Åse Munk og de øvrige medlemmer af udvalget Ole',
  'Brink-Andersen et brev til staten.',
].join('\n')

describe('few wrapped sentences among many short lines', () => {
  const lines = linesOf(`${SHORT}\n${WRAPPED}\n`)

  it('puts the sentences together', async () => {
    expect((await lines).slice(-4)).toEqual(WRAPPED.split('\n\n').map(p => p.replaceAll('\n', ' ')))
  })

  it('leaves labels, their values and lines that could be headings alone', async () => {
    expect((await lines).slice(0, -4)).toEqual(SHORT.split('\n').filter(l => l !== ''))
  })

  const WHOLE: readonly (readonly [what: string, line: string])[] = [
    [
      'a statement that ends its line',
      'Formanden fortalte om havnens dag, som blev holdt i foråret.\nForvaltningen fortalte om is.',
    ],
    [
      'entries in small letters',
      'orientering fra formanden\norientering fra havnefogeden\norientering fra forvaltningen',
    ],
    ['an address', 'Hals Havnekontor\nStrandvejen 4\n9370 Hals\nTlf. 12 34 56 78'],
    ['who met', 'Åse Munk (F), formand for udvalget\nOle Brink-Andersen (A), næstformand\nIda Storm (V)'],
  ]
  it.each(WHOLE)('keeps apart %s', async (_, text) => {
    expect((await linesOf(`${SHORT}\n${WRAPPED}\n\n${text}\n`)).slice(-text.split('\n').length)).toEqual(
      text.split('\n'),
    )
  })

  it('is nothing where paragraphs are longer than the sentences that run on', async () => {
    const long = `${'Udvalget drøftede stierne og bad om flere tal. '.repeat(4).trim()}\n\n`.repeat(6)
    const kept = await linesOf(`${SHORT}\n${WRAPPED}\n\n${long}`)
    expect(kept).toContain('udarbejde et kort over stierne.')
  })
})

describe('lines that end about there only', () => {
  const PROSE = [
    'Udvalget talte om stierne langs kysten, og der var enighed om,',
    'at de skal være åbne for alle, også om vinteren, hvor der er',
    'sne. Ida Storm spurgte, om det kan lade sig gøre, og',
    'forvaltningen svarede, at det bliver dyrt, men at der er råd',
    'til det i år. Derefter talte man om de mange træer, der er',
    'faldet i stormen, og som ligger på tværs af den gamle vej.',
  ].join('\n')
  const read = (...lines: readonly string[]) => linesOf([PROSE, '', ...lines, '', PROSE].join('\n'))

  it('what stands below heading after heading goes on from none', async () => {
    const titles = [
      '1. Stier og veje langs kysten mellem Hou og Hals',
      '2. Ny bro ved den gamle mølle i den vestlige del',
    ]
    const lines = [...titles, '3. Budget for havnene i de tre kommende år'].flatMap(title => [
      title,
      'vis hele punktet',
      '',
    ])
    expect((await read(...lines)).slice(1, -1)).toEqual(lines.filter(l => l !== ''))
  })

  it('nor does a case number', async () => {
    const lines = ['1. Stier og veje langs kysten mellem Hou og Hals', '22/4100']
    expect((await read(...lines)).slice(1, -1)).toEqual(lines)
  })

  it('a few headings of two short lines do not speak against the width', async () => {
    const titles = ['1. Aftale om et tættere samarbejde om stier', '2. Aftale om en styrket indsats for alle dem'].map(
      title => `${title}\nved den gamle kyst`,
    )
    expect(await read(...titles.flatMap(title => [title, '']))).toHaveLength(4)
  })

  it.each([
    ['semicolons', 'Ane Friis, formand; Bo Krogh, chef for havnen i Hals; Per', 'Dam, direktør; Ida Storm, referent'],
    ['dots', 'Ane Friis, formand · Bo Krogh, chef for havnen i Hals · Per', 'Dam, direktør · Ida Storm, referent'],
  ])('people parted by %s', async (_, ...lines) => {
    expect((await read(...lines)).slice(1, -1)).toEqual([lines.join(' ')])
  })

  it('a label behind somebody, and a point that would have fitted on the line', async () => {
    const lines = ['Ane Friis, specialkonsulent hos Hals Havn (referent)', 'Afbud:', 'Ida Storm, Per Dam']
    const points = ['Det indstilles af de to direktører, at udvalget', '- godkender planen for alle stierne']
    expect((await read(...lines, '', ...points)).slice(1, -1)).toEqual([...lines, ...points])
  })

  it('lists below labels that no blank line parts from the text below them', async () => {
    const list = [
      'Til stede:',
      'Ane Friis, udpeget af Hals Sejlforening og Roklub',
      'Ida Storm, lodsernes repræsentant',
      'Bo Krogh, leder af Fritid og Kultur ved Limfjorden',
      'Afbud:',
      'Per Dam, Havnefogederne',
      'Ole Munk, lodsernes repræsentant',
      'Pkt. 1',
      'Stierne langs kysten',
    ]
    expect((await read([...list, PROSE].join('\n'))).slice(1, -2)).toEqual(list)
  })

  it('but a sentence below such a label goes on', async () => {
    const told = ['Drøftelse:', ...PROSE.split('\n').slice(0, 3)]
    expect((await read(told.join('\n'))).slice(1, -1)).toEqual([told[0], told.slice(1).join(' ')])
  })

  it('a width is seen among many labels whose values run on', async () => {
    const labels = Array.from({ length: 12 }, () => 'Det indstilles,\nat planen drøftes.').join('\n\n')
    expect((await read(labels)).filter(l => l.startsWith('Udvalget talte'))).toEqual(
      [PROSE, PROSE].map(text => text.replaceAll('\n', ' ')),
    )
  })
})
