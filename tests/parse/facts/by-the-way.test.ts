// What stands beside the outcome: tasks given by the way, denied, or told of another meeting; matters not reached; a short
// outcome that is all that was said. One line a case.

import { describe, expect, it } from 'vitest'
import type { SectionKind } from '../../../src/model/document.js'
import { readMinutes } from '../fixture-documents.js'
import { actionsIn, decisionsIn } from './section.js'

const types = (said: string, kind: SectionKind = 'referat', body: string | null = 'Temagruppen for børn') =>
  decisionsIn(said, kind, body)
    .map(d => d.type)
    .join(' ') || '-'
const who = (said: string, kind: SectionKind = 'referat') =>
  actionsIn(said, kind)
    .map(action => action.responsible ?? '?')
    .join(' | ') || '-'

describe('behind an arrow below what was said', () => {
  it.each([
    ['approved', 'Vi talte om festen.\n-> Godkendt.'],
    ['noted', 'Vi talte om festen.\n→ Til efterretning.'],
    ['decided', 'Vi talte om festen.\n=> Festen holdes i hallen.'],
    ['-', 'Vi talte om festen.\n- Festen holdes i hallen.'],
    ['-', '→ Festen holdes i hallen.\n→ Der kommer 40.'],
  ])('%s: %j', (found, said) => expect(types(said)).toBe(found))
})

it.each([
  ['-', 'Karen: Vi sender kun listen om fredagen.'],
  ['Karen', 'Karen: Sender listen på fredag.'],
])('what somebody said is no task: %s: %s', (found, said) => expect(who(said)).toBe(found))

describe('all that a section says', () => {
  it.each([
    ['approved', 'Dagsordenen er godkendt.'],
    ['approved', 'Dagsorden og referat er godkendt.'],
    ['postponed', 'Punktet er udsat.'],
    ['-', 'Dagsordenen er godkendt. Ida Holm fortalte om turen.'],
    ['-', 'Referatet er godkendt i skriftlig høring.'],
    ['-', 'En ny lov er vedtaget.'],
  ])('%s: %s', (type, said) => expect(types(said)).toBe(type))
})

describe('a choice, and what was not reached', () => {
  it.each([
    ['decided', 'Model 2 er dermed valgt.'],
    ['decided', 'Tilbuddet fra den lokale murer blev valgt.'],
    ['decided', 'Løsning B blev valgt med fem stemmer.'],
    ['postponed', 'Punktet blev ikke nået og tages med på næste møde.'],
    ['postponed', 'Punktet blev ikke nået.'],
    ['postponed', 'Vi nåede ikke punktet.'],
    ['postponed', 'Punktet rykkes til næste møde.'],
    ['-', 'Målet blev ikke nået.'],
  ])('%s: %s', (type, said) => expect(types(said, 'beslutning')).toBe(type))
})

describe('a passive of any verb says what is to be', () => {
  it.each([
    ['decided', 'Den store sal bruges til møder.'],
    ['decided', 'Det gamle køkken anvendes som depot.'],
    ['decided', 'Materialet deles med medlemmerne.'],
    ['decided', 'Havnen males.'],
    ['-', 'Der bruges 4 mio. kr. om året på kørsel.'],
    ['-', 'Modellen anvendes allerede i Skive.'],
    ['-', 'Ønskerne fra borgernes side.'],
    ['-', 'Klubben trives.'],
    ['-', 'Forbundets årskongres i Skive.'],
  ])('%s: %s', (type, said) => expect(types(said, 'beslutning')).toBe(type))
})

describe('behind a comma "at" brings in no infinitive', () => {
  it.each([
    ['approved', 'Godkendt med bemærkning om, at fase 2 udskydes.'],
    ['approved', 'Godkendt med bemærkning om, at nye pladser udsættes til 2025.'],
    ['approved', 'Tiltrådt under forudsætning af, at lokale aftaler forkastes.'],
    ['rejected', 'Forslaget om at købe huset blev afvist.'],
    ['rejected', 'Forslaget om, at købe huset blev afvist.'],
    ['postponed', 'Det blev besluttet, at udsætte sagen.'],
  ])('%s: %s', (type, said) => expect(types(said, 'beslutning')).toBe(type))
})

describe('tasks', () => {
  it.each([
    ['Ida Holm og Bo Krogh', 'Ida Holm og Bo Krogh kommer med et oplæg til næste møde.'],
    ['Formandskabet', 'Formandskabet bringer ønsket videre til kommunalbestyrelsen.'],
    ['Sekretariatet', 'Sekretariatet giver svaret videre til kommunerne.'],
    ['-', 'Ordningen bringer samarbejdet videre.'],
    ['-', 'Bo Krogh kommer med fra næste år.'],
    // asked for, by the body
    ['administrationen', 'Udvalget bad om, at administrationen på næste møde fremlægger tallene.'],
    ['sekretariatet', 'Styregruppen anmodede om, at sekretariatet undersøger prisen.'],
    ['forvaltningen', 'Udvalget opfordrede til, at forvaltningen undersøger prisen.'],
    ['-', 'Ida Holm bad om, at administrationen på næste møde fremlægger tallene.'],
    ['-', 'Ida bad om, at sekretariatet undersøger prisen.'],
    // by the way
    ['administrationen', 'Ad 2. Godkendt, idet administrationen også bedes belyse prisen.'],
    ['kommunerne', 'Tiltrådt, idet kommunerne anmodes om at melde tallene ind.'],
    ['-', 'Godkendt, idet administrationen undersøger prisen hvert år.'],
    // left open
    ['-', 'Bo Krogh skal måske til et møde i Viborg.'],
    ['-', 'Ida kigger måske på prisen.'],
    ['Ida', 'Ida kigger på prisen.'],
    // denied
    ['-', 'Det blev besluttet, at temagruppen ikke sender et særskilt svar.'],
    ['-', 'Sekretariatet indkalder ikke til flere møder.'],
    ['-', 'Det blev aftalt, at Ida Holm ikke kontakter PLO.'],
    ['Sekretariatet', 'Sekretariatet sender ikke kun referatet, men også bilagene rundt.'],
  ])('%s: %s', (expected, said) => expect(who(said)).toBe(expected))

  it('nobody is to do what is not to be done', () => {
    expect(who('Der indhentes ikke tilbud inden 1. juni.', 'beslutning')).toBe('-')
    expect(who('Der indhentes tilbud inden 1. juni.', 'beslutning')).toBe('?')
  })
})

describe('what was settled at another meeting', () => {
  it.each([
    'Klyngestyregruppen har på mødet i december besluttet, at temagrupperne skal aflevere en årsberetning.',
    'Styregruppen besluttede på sit møde i januar, at temagrupperne skal aflevere en årsberetning.',
    'På mødet i januar blev det aftalt, at Ida Holm kontakter PLO.',
    'Der blev på mødet i efteråret vedtaget en plan.',
    'Der blev på generalforsamlingen i 2017 nedsat et udvalg.',
  ])('%s', said => {
    expect(types(said)).toBe('-')
    expect(who(said)).toBe('-')
  })

  it.each([
    ['postponed', 'Sagen blev udsat til behandling på mødet i juni.'],
    ['postponed', 'Sagen genoptages på mødet i juni.'],
    ['agreed', 'Det blev aftalt at drøfte planen på mødet i juni.'],
  ])('not what is to come: %s: %s', (type, said) => expect(types(said, 'beslutning')).toBe(type))
})

describe('what a relative clause goes on with', () => {
  it.each([
    ['noted', 'Formanden gennemgik tallene for temagruppen, der tog dem til efterretning.'],
    [
      'noted',
      'Bo Krogh fortalte om turen, hvilket han gjorde godt, og om en rapport, som temagruppen tog til efterretning.',
    ],
    ['approved', 'Ida Holm fremlagde regnskabet for temagruppen, der godkendte det.'],
    ['-', 'Formanden gennemgik tallene for byrådet, der tog dem til efterretning.'],
    ['-', 'Ida Holm fremlagde den plan, som temagruppen godkendte.'],
  ])('%s: %s', (type, said) => expect(types(said)).toBe(type))
})

describe('at whose meeting', () => {
  it.each([
    ['-', 'På Seniorrådsmødet blev det vedtaget at hæve prisen.'],
    ['-', 'På mødet i Regionsrådet blev det vedtaget at hæve prisen.'],
    ['-', 'På bestyrelsesmødet blev det aftalt at hæve prisen.'],
    ['approved', 'På temagruppens møde blev det vedtaget at hæve prisen.'],
    ['agreed', 'På temagruppemødet blev det aftalt at hæve prisen.'],
    ['agreed', 'På mødet blev det aftalt at hæve prisen.'],
  ])('%s: %s', (type, said) => expect(types(said)).toBe(type))

  it('a name at the end of a longer one is another body', () => {
    expect(types('På Regionsældrerådsmødet blev prisen vedtaget.', 'referat', 'Ældrerådet')).toBe('-')
    expect(types('På Ældrerådets møde blev prisen vedtaget.', 'referat', 'Ældrerådet')).toBe('approved')
  })
})

describe('adverbs between a verb and what belongs to it', () => {
  it.each([
    ['postponed', 'Projektet sættes derfor i bero.'],
    ['postponed', 'Ordningen sættes dog foreløbig i bero.'],
    ['noted', 'Rapporten blev herefter taget også til efterretning.'],
    ['-', 'Projektet sættes ikke i bero.'],
    ['-', 'Sættes projektet derfor i bero?'],
  ])('%s: %s', (type, said) => expect(types(said)).toBe(type))

  it.each([
    ['Karen Lund', 'Karen Lund melder herefter tilbage til kredsen.'],
    ['sekretariatet', 'Temagruppen besluttede desuden, at sekretariatet skal lave en vagtplan.'],
    ['formanden', 'Der var ligeledes stemning for, at formanden undersøger prisen på lejemålet.'],
    ['?', 'Det blev endvidere aftalt, at der indhentes tilbud på kørslen.'],
  ])('%s: %s', (responsible, said) => expect(who(said)).toBe(responsible))

  it.each([
    ['forvaltningen', 'Det præciseredes, at forvaltningen skal skrive til de pårørende.'],
    ['-', 'Det præciseredes, at forvaltningen skriver til de pårørende.'],
    ['Ane Marie Bech-Holm og Per Ravn Skov-Lund', 'Ane Marie Bech-Holm og Per Ravn Skov-Lund forbereder et oplæg.'],
  ])('under "Beslutning" %s: %s', (responsible, said) => expect(who(said, 'beslutning')).toBe(responsible))
})

describe('what is left open', () => {
  it.each([
    ['-', 'Ida Bager Dahl, Bo Krogh og Karen Møller.'],
    ['-', 'Ruten til Hvalpsund nedlægges måske.'],
    ['decided', 'Ruten til Hvalpsund nedlægges.'],
    ['-', 'Ruten til Hvalpsund nedlægges. Der blev ikke truffet beslutning herom.'],
    ['decided', 'Ruten til Hvalpsund nedlægges. Der blev ikke truffet beslutning om taksten.'],
  ])('%s: %s', (type, said) => expect(types(said, 'beslutning')).toBe(type))
})

describe('told of another meeting, and what is so since', () => {
  const TOLD = 'Byrådet har på mødet den 2. marts 2021 godkendt planen for havnen.'
  it.each([
    ['-', `${TOLD} Taksten er sendt tilbage til forvaltningen.`],
    ['approved', `${TOLD} Planen er hermed godkendt.`],
    ['decided', `${TOLD} Vi sætter et skilt op ved broen.`],
  ])('%s: %s', (type, said) => expect(types(said)).toBe(type))
})

describe('who is asked before what they are to do', () => {
  it.each([
    ['Bo Krogh', 'Prisen bedes Bo Krogh undersøge.'],
    ['Hanna', 'De to tilbud bedes Hanna tage med på næste møde.'],
  ])('%s: %s', (name, said) => expect(who(said)).toBe(name))
})

describe('an item that is there to approve', () => {
  const typesAt = async (title: string, said: string) =>
    (
      await readMinutes(
        `Referat af møde i Husudvalget den 6. marts 2023\n\n1. ${title}\n\n${said}\n\n2. Eventuelt\n\nIntet.\n`,
      )
    ).items[0]?.decisions.map(d => d.type)

  it.each([
    ['Godkendelse af referat', 'Et par navne rettes til. Med de rettelser er referatet godkendt.', ['approved']],
    ['Gennemgang og godkendelse af referat', 'Der var ingen bemærkninger og referatet er godkendt.', ['approved']],
    ['Regnskabet til godkendelse', 'Bo Krogh gik det igennem. Regnskabet er godkendt.', ['approved']],
    ['Orientering om regnskab', 'Bo Krogh gik det igennem. Regnskabet er godkendt.', []],
    ['Godkendelse af referat', 'Referatet er godkendt af formanden. Det lægges frem.', []],
  ])('%s: %s', async (title, said, expected) => expect(await typesAt(title, said)).toEqual(expected))
})
