// Tables with an item a row: "Punkt | Referat | Ansvarlig/frist". Each column is what its head says, and who is to do it by
// when goes to the tasks of the row; the same whether tabs, rulings or blocks of the source part the cells.

import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.js'
import { readMinutes } from '../fixture-documents.js'

const HEAD =
  'Referat af møde i Styregruppen for Sund i Byen den 4. maj 2021\n\nDeltagere: Ida Krogh, Bo Lund og Per Dam\n\n'
const tabbed = (rows: readonly (readonly string[])[]) => `${HEAD}${rows.map(row => row.join('\t')).join('\n')}\n`
const ruled = (rows: readonly (readonly string[])[]) =>
  `${HEAD}${rows.map(row => `| ${row.join(' | ')} |`).join('\n')}\n`

const headings = ({ items }: Document) => items.map(item => `${item.number ?? '-'} ${item.title}`)
const sections = ({ items }: Document, n: number) => items[n]?.sections.map(s => `${s.kind} ${s.label}: ${s.text}`)
const tasks = ({ items }: Document) =>
  items.flatMap(item => item.actions.map(a => `${item.number} ${a.text} ${a.responsible} ${a.deadline}`))

const ROWS = [
  ['Punkt', 'Referat', 'Ansvarlig/frist'],
  ['1. Velkomst', 'Ida Krogh bød velkommen. Dagsordenen blev godkendt.', ''],
  ['2. Nyt tag', 'Taget er utæt. Det blev aftalt, at der indhentes tilbud.', 'Bo Lund, 1. juni 2021'],
  ['3. Økonomi', 'Regnskabet blev taget til efterretning.', 'Per Dam'],
  ['4. Eventuelt', 'Intet.', ''],
]

describe.each([
  ['tabs', tabbed],
  ['rulings', ruled],
])('cells parted by %s', (_, write) => {
  it('each column is the section that its head names', async () => {
    const document = await readMinutes(write(ROWS))
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nyt tag', '3 Økonomi', '4 Eventuelt'])
    expect(sections(document, 1)).toEqual([
      'referat Referat: Taget er utæt. Det blev aftalt, at der indhentes tilbud.',
      'opfølgning Ansvarlig/frist: Bo Lund, 1. juni 2021',
    ])
  })

  it("heads that are a house's own words", async () => {
    const rows = [['Dagsorden', 'Forhandling'], ...ROWS.slice(1).map(row => row.slice(0, 2))]
    expect(sections(await readMinutes(write(rows)), 2)).toEqual([
      'referat Forhandling: Regnskabet blev taget til efterretning.',
    ])
  })

  it('a standing title needs no number', async () => {
    const rows = ROWS.map(([item = '', ...rest]) => {
      const [, number = '', title = ''] = /^(?:([\d.]+) )?(.+)$/u.exec(item) ?? []
      return [
        item === 'Punkt' ? 'Nr.' : title === 'Eventuelt' ? '' : number,
        item === 'Punkt' ? 'Emne' : title,
        ...rest,
      ]
    })
    expect(headings(await readMinutes(write(rows))).at(-1)).toBe('- Eventuelt')
  })

  it('who and when go to what the row settles, and nowhere where it settles nothing', async () => {
    const document = await readMinutes(write(ROWS))
    expect(tasks(document)).toEqual(['2 Det blev aftalt, at der indhentes tilbud. Bo Lund 2021-06-01'])
  })

  it('number, title, decision, who and when have columns of their own', async () => {
    const document = await readMinutes(
      write([
        ['Nr.', 'Emne', 'Drøftelse', 'Beslutning', 'Hvem', 'Hvornår'],
        ['1', 'Velkomst', 'Ida Krogh bød velkommen.', 'Dagsordenen blev godkendt.', '', ''],
        ['2', 'Nyt tag', 'Taget er utæt.', 'Der indhentes tilbud.', 'Bo Lund', '1. juni 2021'],
        ['3', 'Eventuelt', 'Intet.', '', '', ''],
      ]),
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nyt tag', '3 Eventuelt'])
    expect(document.items[1]?.sections.map(s => s.kind)).toEqual(['referat', 'beslutning', 'opfølgning'])
    expect(tasks(document)).toEqual(['2 Der indhentes tilbud. Bo Lund 2021-06-01'])
  })

  it('the time stands before the title, and each task keeps who it names', async () => {
    const document = await readMinutes(
      write([
        ['Tid', 'Punkt', 'Referat', 'Ansvarlig', 'Frist'],
        ['9.00', '1. Velkomst', 'Ida Krogh bød velkommen.', '', ''],
        ['9.10', '2. Økonomi', 'Ida Krogh sender budgettet ud. Bo Lund taler med banken.', 'Ida og Bo', '1. juni'],
        ['9.30', '3. Eventuelt', 'Intet.', '', ''],
      ]),
    )
    expect(document.items.map(item => item.start)).toEqual(['09:00', '09:10', '09:30'])
    expect(tasks(document)).toEqual([
      '2 Ida Krogh sender budgettet ud. Ida Krogh 2021-06-01',
      '2 Bo Lund taler med banken. Bo Lund 2021-06-01',
    ])
  })

  it('items without numbers', async () => {
    const document = await readMinutes(
      write([
        ['Emne', 'Referat', 'Ansvarlig'],
        ['Velkomst', 'Ida Krogh bød velkommen.', ''],
        ['Nyt tag', 'Det blev besluttet at indhente tilbud.', 'Bo Lund'],
      ]),
    )
    expect(headings(document)).toEqual(['- Velkomst', '- Nyt tag'])
    expect(document.items[1]?.actions.map(a => a.responsible)).toEqual(['Bo Lund'])
  })
})

it('a table inside an item stays a table of it', async () => {
  const rows = 'Emne\tBeskrivelse\tAnsvarlig\nTag\tUtæt mod nord\tBo Lund\nKælder\tFugtig\tIda Krogh\n'
  const document = await readMinutes(
    `${HEAD}1. Velkomst\n\nDagsordenen blev godkendt.\n\n2. Bygningen\n\nGennemgangen viste:\n\n${rows}\n3. Eventuelt\n\nIntet.\n`,
  )
  expect(headings(document)).toEqual(['1 Velkomst', '2 Bygningen', '3 Eventuelt'])
  expect(document.items[1]?.sections.flatMap(s => s.tables).map(t => t.rows.length)).toEqual([3])
})

describe('tables of items in other shapes', () => {
  it('two columns, which nothing but their head tells from labels and values', async () => {
    const document = await readMinutes(
      `${HEAD}Emne\tKonklusion\nNye senge\tGodkendt.\nNye biler\tUdsat.\nEvt.\tIntet.\n\nEmne\tBemærkninger\nNye huse\tDrøftet.\n`,
    )
    expect(headings(document)).toEqual(['- Nye senge', '- Nye biler', '- Evt.', '- Nye huse'])
    expect(document.items.map(item => item.decisions.map(d => d.type))).toEqual([
      ['approved'],
      ['postponed'],
      [],
      ['discussed'],
    ])
  })

  it('a time on a line of its own below the title is when the item began', async () => {
    const document = await readMinutes(
      `${HEAD}Punkt 1: Nye senge\n12.30-12.40\n\nGodkendt.\n\nPunkt 2: Evt.\n12.40-13.00\n\nIntet.\n`,
    )
    expect(document.items.map(({ title, start, end }) => [title, start, end])).toEqual([
      ['Nye senge', '12:30', '12:40'],
      ['Evt.', '12:40', '13:00'],
    ])
  })

  it('a column of tasks may say who does it in a short sentence', async () => {
    const document = await readMinutes(
      `${HEAD}Punkt\tReferat\tAktion\n1. Nye senge\tDer er for få senge. Ida takkede.\tBo skaffer senge\n2. Evt.\tIntet.\tPer bestiller kaffe\n`,
    )
    expect(tasks(document)).toEqual(['1 Bo skaffer senge Bo null', '2 Per bestiller kaffe Per null'])
  })

  it('a table inside an item is part of it', async () => {
    const document = await readMinutes(
      `${HEAD}1. Velkomst\n\nIda bød velkommen.\n\n2. Opfølgning på beslutninger\n\nEmne\tBeslutning\nSenge\tKøbt.\nBiler\tSolgt.\n\n3. Eventuelt\n\nIntet.\n`,
    )
    expect(headings(document)).toEqual(['1 Velkomst', '2 Opfølgning på beslutninger', '3 Eventuelt'])
  })
})

it('a tab behind the sign of a list makes no table', async () => {
  const list = '- fire er afsluttet\no\tden fælles indgang\no\ttre forløb om sår\no\tet kursus\n- to følger planen'
  const document = await readMinutes(`${HEAD}1. Plan\n\nStatus:\n${list}\n\n2. Eventuelt\n\nIntet.\n`)
  expect(document.items[0]?.sections.map(s => s.tables)).toEqual([[]])
})

it('text behind the last row of a table with tasks is no row', async () => {
  const rows = [
    ['Nr.', 'Emne', 'Beslutning', 'Ansvarlig', 'Frist'],
    ['1', 'Nyt tag', 'Der indhentes tilbud.', 'Bo Lund', '1. juni 2021'],
    ['2', 'Eventuelt', 'Intet.', 'Ida Krogh', 'næste møde'],
  ]
  const document = await readMinutes(`${tabbed(rows)}\nTaget er gammelt.\n\nMødet var godt.\n`)
  expect(headings(document)).toEqual(['1 Nyt tag', '2 Eventuelt'])
  expect(document.items[0]?.actions).toMatchObject([{ responsible: 'Bo Lund', deadline: '2021-06-01' }])
})

describe('the row that heads the table', () => {
  const title = 'Referat af møde i Teknikudvalget den 6. marts 2023\n\nAfbud: Karen Lund\n\n'
  const head = 'Pkt\tEmne\tReferat\tAnsvarlig\n'
  const first = '1\tTakster\tTaksterne hæves fra 1. maj.\tIda Holm\n2\tParkering\tPladsen lukkes.\tBo Krogh\n'
  const breaks = ({ text, furniture }: Document) =>
    furniture.filter(f => f.kind === 'break').map(f => text.slice(...f.span))

  it('belongs to no section above it', async () => {
    const document = await readMinutes(`${title}${head}${first}`)
    expect(document.front.at(-1)?.text).toBe('Karen Lund')
    expect(breaks(document)).toEqual([head.trim()])
  })

  it('said again where the table goes on, it belongs to no item', async () => {
    const document = await readMinutes(`${title}${head}${first}\n${head}3\tHaven\tHegnet males.\tEva Lund\n`)
    expect(document.items.map(item => item.title)).toEqual(['Takster', 'Parkering', 'Haven'])
    expect(document.items[1]?.sections.map(section => section.text)).toEqual(['Pladsen lukkes.', 'Bo Krogh'])
    expect(breaks(document)).toEqual([head.trim(), head.trim()])
    expect(document.coverage).toBe(1)
  })
})

describe('a column of content with nothing beside it that was said or resolved', () => {
  const HEADS = ['Emne', 'Indhold', 'Ansvarlig', 'Frist']
  const LONG = 'Taget er utæt mod nord, og regnen står ind over trappen hver gang det blæser fra vest. '.repeat(8)

  it('holds that, unless the cell labels it', async () => {
    const document = await readMinutes(
      tabbed([
        HEADS,
        ['1. Dagsorden', 'Dagsordenen blev godkendt.', '', ''],
        ['2. Nyt tag', 'Taget er utæt. Det blev aftalt, at Bo Lund indhenter tilbud.', 'Bo Lund', '1. juni 2021'],
        ['3. Eventuelt', 'Intet.', '', ''],
      ]),
    )
    expect(sections(document, 0)).toEqual(['referat Indhold: Dagsordenen blev godkendt.'])
    expect(document.items[0]?.decisions.map(d => d.type)).toEqual(['approved'])
    expect(tasks(document)).toEqual(['2 Det blev aftalt, at Bo Lund indhenter tilbud. Bo Lund 2021-06-01'])
  })

  it('holds the case where a column beside it holds the decision', async () => {
    const document = await readMinutes(
      tabbed([
        ['Emne', 'Indhold', 'Beslutning'],
        ['1. Nyt tag', 'Taget er utæt.', 'Der indhentes tilbud.'],
        ['2. Eventuelt', 'Intet nyt.', 'Intet.'],
      ]),
    )
    expect(document.items[0]?.sections.map(s => s.kind)).toEqual(['sagsfremstilling', 'beslutning'])
  })

  // A word processor's table; so long a text in many paragraphs arranges a page where no heads name the columns.
  const written = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
    const cell = (text: string) =>
      `<td>${text
        .split('|')
        .map(p => `<p>${p}</p>`)
        .join('')}</td>`
    const row = (cells: readonly string[]) => `<tr>${cells.map(cell).join('')}</tr>`
    return `<html><body><p>Referat af møde i Styregruppen for Sund i Byen den 4. maj 2021</p><table>${[heads, ...rows].map(row).join('')}</table></body></html>`
  }
  it.each([
    ['of a list and its end', `${LONG}|- mod nord|- mod vest|Bo Lund skal indhente tilbud.`],
    ['of paragraphs', `${LONG}|${LONG}|${LONG}|Bo Lund skal indhente tilbud.`],
    ['with a decision of its own', `${LONG}|${LONG}|Beslutning: Taget skiftes.|Bo Lund skal indhente tilbud.`],
  ])('a long cell %s is a cell still', async (_, cell) => {
    const rows = [
      ['1. Dagsorden', 'Dagsordenen blev godkendt.', '', ''],
      ['2. Nyt tag', cell, 'Bo Lund', '1. juni 2021'],
      ['3. Eventuelt', 'Intet.', '', ''],
    ]
    const document = await readMinutes(written(HEADS, rows))
    expect(headings(document)).toEqual(['1 Dagsorden', '2 Nyt tag', '3 Eventuelt'])
    expect(sections(document, 1)?.at(-1)).toMatch(/^opfølgning Ansvarlig: Bo Lund\s+1\. juni 2021$/)
    expect(tasks(document)).toEqual(['2 Bo Lund skal indhente tilbud. Bo Lund 2021-06-01'])
  })
})

describe('"Mødepunkt | Referat", the case below the title in its cell', () => {
  const row = (point: string, said: string) => `<tr><td>${point}</td><td>${said}</td></tr>`
  const html = `<html><body><h2>Referat</h2><p>Menighedsrådsmøde i Nr. Vium den 4. maj 2021 kl. 17</p><p>Deltagere: Ida Krogh, Bo Lund</p><table>${[
    row('Mødepunkt', 'Referat'),
    row('1 - Godkendelse af dagsorden', 'Godkendt.'),
    row(
      '<p>2 - Nyt tag</p><p>Taget er utæt.</p><p>Indstilling: Det indstilles, at tilbuddet godkendes.</p><p>Sager:</p><p>Graverhus (2021 - 1204)</p><p>Bilag:</p><p>Tilbud på tag</p>',
      '<p>Rådet vedtog tilbuddet. Bo Lund kontakter tømreren.</p><p>Ida Krogh deltog ikke i punktet.</p>',
    ),
    row('<p>3 - Orgel</p><p>Sager:</p><p>Orgel (2021 - 1205)</p>', 'Udsat.'),
    row('4 - Eventuelt', ''),
  ].join('')}</table></body></html>`

  it('each part is what its label and its column say', async () => {
    const document = await readMinutes(html)
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Nyt tag', '3 Orgel', '4 Eventuelt'])
    expect(document.items[1]?.sections.map(s => s.kind)).toEqual([
      'sagsfremstilling',
      'indstilling',
      'andet',
      'bilag',
      'referat',
    ])
    expect(document.items[1]?.recommendations.map(r => r.text)).toEqual(['tilbuddet godkendes.'])
    expect(document.items[1]?.attachments.map(a => a.title)).toEqual(['Tilbud på tag'])
    expect(document.items.map(i => i.decisions.map(d => d.type))).toEqual([
      ['approved'],
      ['approved', 'assigned'],
      ['postponed'],
      [],
    ])
    expect(document.participants.map(p => p.note)).toEqual(['deltog ikke i punkt 2', null])
  })
})

it('a cell that begins with a label of its own, with what it holds below, heads no column', async () => {
  const rows = [
    ['Punkt', 'Referat'],
    ['101. Velkomst', '<p>Beslutning</p><p>Godkendt.</p>'],
    ['102. Nyt tag', 'Taget er utæt.'],
    ['103. Økonomi', '<p>Beslutning</p><p>Udsat.</p>'],
  ].map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`)
  const document = await readMinutes(
    `<html><body><p>Referat af møde i Styregruppen for Sund i Byen den 4. maj 2021</p><table>${rows.join('')}</table></body></html>`,
  )
  expect(headings(document)).toEqual(['101 Velkomst', '102 Nyt tag', '103 Økonomi'])
  expect(document.items.map(i => i.sections.map(s => `${s.kind}: ${s.text}`))).toEqual([
    ['beslutning: Godkendt.'],
    ['referat: Taget er utæt.'],
    ['beslutning: Udsat.'],
  ])
})

it('a head that explains itself in brackets is the head it is', async () => {
  const { items } = await readMinutes(
    tabbed([
      ['Nr.', 'Emne', 'Drøftelse', 'Opfølgning (hvem/hvornår)'],
      ['1', 'Senge', 'Der er for få.', 'Bo Lund køber fire'],
      ['2', 'Vagter', 'Planen er klar.', 'Ida Krogh sender den ud'],
    ]),
  )
  expect(items.map(i => i.sections.map(s => s.kind))).toEqual([
    ['referat', 'opfølgning'],
    ['referat', 'opfølgning'],
  ])
})

// Columns of spaces with cells over several lines, as pdftotext and typists leave them
const WRAPPED = `${HEAD}Nr.   Sag                              Tid og ansvarlig   Referat
1     Velkomst                         9.00-9.05          Ida Krogh bød velkommen. Dagsordenen blev
                                       IK                 godkendt.

2     Nyt tag på den gamle             9.05-9.30          Taget er utæt. Det blev aftalt, at der ind-
      skole                            BL og PD           hentes tilbud.
      Der er sat af i budgettet.                          Karen Lund spurgte til farven.
3     Eventuelt                        9.30-9.35          Intet.
`

describe('columns of spaces with cells over several lines', () => {
  it('each row is an item', async () => {
    const document = await readMinutes(WRAPPED)
    expect(headings(document)).toEqual(['1 Velkomst', '2 Nyt tag på den gamle skole', '3 Eventuelt'])
    expect(sections(document, 1)).toEqual([
      'sagsfremstilling null: Der er sat af i budgettet.',
      'andet Tid og ansvarlig: 9.05-9.30\nBL og PD',
      'referat Referat: Taget er utæt. Det blev aftalt, at der indhentes tilbud.\nKaren Lund spurgte til farven.',
    ])
    expect(document.coverage).toBe(1)
  })

  it('two columns need no heads where the first counts', async () => {
    const document = await readMinutes(
      `${HEAD}1. Godkendelse af          Dagsordenen blev godkendt med den tilføjelse, at taget
dagsorden                  behandles først.

2. Nyt tag                 Taget er utæt, og det er det dyreste, vi har.
                           Der indhentes tilbud.

3. Eventuelt               Der er kage i køkkenet.
`,
    )
    expect(headings(document)).toEqual(['1 Godkendelse af dagsorden', '2 Nyt tag', '3 Eventuelt'])
    expect(sections(document, 0)).toEqual([
      'referat null: Dagsordenen blev godkendt med den tilføjelse, at taget behandles først.',
    ])
    expect(document.coverage).toBe(1)
  })

  it('a column says when and by whom', async () => {
    const { items } = await readMinutes(WRAPPED)
    expect(items.map(({ start, end, presenters }) => [start, end, ...presenters])).toEqual([
      ['09:00', '09:05', 'IK'],
      ['09:05', '09:30', 'BL', 'PD'],
      ['09:30', '09:35'],
    ])
  })
})

describe('two columns that nothing names', () => {
  const TITLED = [
    ['Godkendelse af dagsorden', 'Dagsordenen blev godkendt.'],
    ['Nyt tag på hallen', 'Taget er utæt. Det blev aftalt, at der indhentes tilbud.'],
    ['Økonomi', 'Regnskabet blev taget til efterretning.'],
    ['Eventuelt', 'Intet.'],
  ]
  const titles = TITLED.map(([title]) => `- ${title}`)

  it('hold items where known titles stand beside what was said', async () => {
    const document = await readMinutes(ruled(TITLED))
    expect(headings(document)).toEqual(titles)
    expect(sections(document, 1)).toEqual(['referat null: Taget er utæt. Det blev aftalt, at der indhentes tilbud.'])
  })
  it('whatever case stands above a title in its cell', async () => {
    const rows = TITLED.map(
      ([title, text], i) => `<tr><td><p>Sagsnr. 21/${400 + i}</p><p>${title}</p></td><td>${text}</td></tr>`,
    )
    const html = `<html><body><p>Referat af møde den 4. maj 2021</p><table>${rows.join('')}</table></body></html>`
    const document = await readMinutes(html)
    expect(headings(document)).toEqual(titles)
    expect(document.items[1]?.caseNumber).toBe('21/401')
  })
  it('or such as say that they are titles', async () => {
    const rows = TITLED.map(([title, text]) => [`Emne: ${title === 'Eventuelt' ? 'Sommerfest' : title}`, text ?? ''])
    expect(headings(await readMinutes(ruled(rows)))).toEqual([...titles.slice(0, -1), '- Sommerfest'])
  })
  it.each([
    [
      'none is known',
      [
        ['Mariagerfjord', '12 pladser'],
        ['Rebild', '8 pladser'],
        ['Jammerbugt', '9 pladser'],
      ],
    ],
    [
      'they are labels',
      [
        ['Sted', 'Hallen'],
        ['Referent', 'Bo Lund'],
        ['Næste møde', '4. juni 2021'],
      ],
    ],
    ['some are sentences', [...TITLED, ['Mødet sluttede kl. 16.', 'Bo Lund takkede.']]],
  ])('hold none where %s', async (_, rows) => {
    expect(headings(await readMinutes(ruled(rows)))).not.toContain(`- ${rows[1]?.[0]}`)
  })
})
