// One archive that most questions can be asked of: four clusters with two names that clash, a committee, people and
// tasks; one meeting in three documents. All people are invented.

import { join } from 'node:path'
import { type Answer, ask } from '../../src/query/ask.js'
import { EVERYTHING, type Filter, type Noun } from '../../src/query/filter.js'
import type { Row, Rows } from '../../src/query/rows.js'
import { loadDirectory } from '../../src/query/who/directory.js'
import { type Archive, createArchive } from '../../src/store/archive.js'
import { saveIn } from '../store/save-in.js'
import { minutes, type Said } from './minutes.js'

export const TODAY = '2024-03-15'
export const directory = loadDirectory()

const NORTH = { cluster: 'rn-nord', region: 'RN' }
const NORTH_PEOPLE = [
  { name: 'Bo Lindgren', organisation: 'Hjørring Kommune', roles: ['co-chair'] as const },
  { name: 'Åse Ærbo', organisation: 'Region Nordjylland' },
  { name: 'Jens Peter Sommer', organisation: 'Aalborg Sygehus', absent: true as const },
]

export const TOWN: readonly Said[] = [
  {
    path: 'nord/2022-02.pdf',
    body: 'Klyngestyregruppe Nord',
    id: 'klyngestyregruppe',
    ...NORTH,
    date: '2022-02-16',
    next: '2022-05-06',
    status: 'godkendt',
    people: NORTH_PEOPLE,
    items: [
      { title: 'Godkendelse af dagsorden', decisions: [['approved', 'Dagsordenen blev godkendt.']] },
      {
        title: 'Forebyggelige indlæggelser',
        text: 'Antallet af forebyggelige indlæggelser er faldet. Borgere over 80 år fylder mest.',
        recommendations: ['at klyngen drøfter udviklingen'],
        decisions: [
          ['decided', 'Klyngestyregruppen besluttede, at der laves en analyse.', { decidedBy: 'Klyngestyregruppen' }],
          ['postponed', 'Økonomien udskydes til næste møde.'],
        ],
        actions: [['Sekretariatet laver en analyse inden 31. maj 2022.', 'Sekretariatet', '2022-05-31']],
        attachments: ['Notat om indlæggelser'],
      },
      {
        title: 'Rekruttering',
        text: 'Bo Lindgren orienterede om glukosesensorer og hjemmebesøg.',
        decisions: [['noted', 'Taget til efterretning.', { unanimous: true }]],
        actions: [['Bo Lindgren og Åse Ærbo taler med Driftsforum.', 'Bo Lindgren og Åse Ærbo']],
      },
    ],
  },
  {
    path: 'nord/2022-02-dagsorden.docx',
    body: 'Klyngestyregruppe Nord',
    id: 'klyngestyregruppe',
    ...NORTH,
    date: '2022-02-16',
    kind: 'dagsorden',
    people: NORTH_PEOPLE,
    items: [{ title: 'Godkendelse af dagsorden' }, { title: 'Forebyggelige indlæggelser' }, { title: 'Rekruttering' }],
  },
  {
    path: 'nord/2022-02-udkast.docx',
    body: 'Klyngestyregruppe Nord',
    id: 'klyngestyregruppe',
    ...NORTH,
    date: '2022-02-16',
    status: 'udkast',
    people: NORTH_PEOPLE,
    items: [
      { title: 'Godkendelse af dagsorden', decisions: [['approved', 'Dagsordenen godkendt.']] },
      { title: 'Forebyggelige indlæggelser' },
      { title: 'Rekruttering' },
    ],
  },
  {
    path: 'nord/2023-09.txt',
    body: 'Driftsforum Somatik Nord',
    id: 'driftsforum-somatik',
    ...NORTH,
    date: '2023-09-01',
    people: [{ name: 'Bo Lindgren', organisation: 'Hjørring Kommune', absent: true }],
    items: [
      {
        title: 'Budget 2024',
        decisions: [['granted', 'Der bevilges 50.000 kr. til uddannelse.', { votes: votes(4, 1) }]],
        actions: [['Driftsforum fremlægger regnskab.', 'Driftsforum Somatik', '2024-02-01']],
      },
      { title: 'Personalesag', closed: true, decisions: [['approved', 'Godkendt.']] },
    ],
  },
  {
    path: 'midt-rn/2023-10.docx',
    body: 'Direktørforum Sundhedsklynge Midt',
    id: 'direktoerforum',
    cluster: 'rn-midt',
    region: 'RN',
    date: '2023-10-02',
    people: [{ name: 'Jens Peter Sommer', organisation: 'Aalborg Universitetshospital', roles: ['chair'] }],
    items: [
      {
        title: 'Handleplanen',
        decisions: [
          ['approved', 'Handleplanen blev godkendt.'],
          ['rejected', 'Forslaget om en ny årsplan blev forkastet.'],
        ],
      },
      {
        title: 'Eventuelt',
        text: 'Handleplanens budget blev nævnt.',
        decisions: [['discussed', 'Drøftet.']],
        actions: [['Hjemmesiden rettes.', null]],
      },
    ],
  },
  {
    path: 'midt-rm/2018-05.txt',
    body: 'Klyngestyregruppen',
    id: 'klyngestyregruppe',
    cluster: 'rm-midt',
    region: 'RM',
    date: '2018-05-25',
    people: [{ name: 'Ida Krogh', organisation: 'PLO-M', roles: ['facilitator', 'secretary'] }],
    items: [{ title: 'MRSA', decisions: [['agreed', 'Det blev aftalt at følge vejledningen om MRSA.']] }],
  },
  {
    path: 'byraad/2021.txt',
    body: 'Økonomiudvalget, Viborg Kommune',
    id: 'oekonomiudvalg',
    region: 'RM',
    date: '2021-01-05',
    items: [
      {
        title: 'Budget',
        recommendations: ['at budgettet godkendes'],
        decisions: [
          ['rejected', 'Indstillingen blev forkastet.', { votes: votes(2, 5, ['SF', 'Eva Holm (A)']) }],
          ['approved', 'Ændringsforslaget blev vedtaget.'],
        ],
      },
    ],
  },
  {
    path: 'uden-dato.txt',
    body: 'Følgegruppen',
    items: [{ title: 'Rammer', decisions: [['agreed', 'Der var enighed om rammerne.']] }],
  },
]

function votes(yes: number, no: number, against: string[] | null = null) {
  const share = (count: number, who: string[] | null = null) => ({ count, who })
  return { for: share(yes), against: share(no, against), abstained: { count: null, who: null } }
}

/** The archive of these minutes in a folder. */
export async function makeArchive(folder: string, said: readonly Said[] = TOWN): Promise<Archive> {
  const archive = await createArchive(join(folder, 'town.db'))
  for (const one of said) {
    const { document, extracted } = minutes(one)
    await saveIn(archive, document, extracted)
  }
  return archive
}

export async function askFor<N extends Noun>(
  archive: Archive,
  noun: N,
  filter: Partial<Filter> = {},
): Promise<{ answer: Answer; rows: Rows[N][] }> {
  const answer = await ask(
    { noun, count: false, filter: { ...EVERYTHING, ...filter } },
    { db: archive.db, directory, today: TODAY },
  )
  const rows: Row[] = []
  for (const group of answer.groups) for await (const page of group.pages()) rows.push(...page)
  return { answer, rows: rows as Rows[N][] }
}
