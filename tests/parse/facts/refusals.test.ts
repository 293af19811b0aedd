// Decisions that say no, one line a case: what the sentence resolves, or "-" where it resolves nothing.

import { describe, expect, it } from 'vitest'
import type { SectionKind } from '../../../src/model/document.js'
import { decisionsIn } from './section.js'

const read = (sentence: string, kind: SectionKind, body: string | null = 'Kulturudvalget') =>
  decisionsIn(sentence, kind, body)
    .map(d => d.type)
    .join(' ') || '-'

describe('what says no under "Beslutning"', () => {
  it.each([
    'Udvalget fandt ikke anledning til at ændre åbningstiden.',
    'Der fandtes ikke anledning til at tage sagen op.',
    'Udvalget fandt ikke grundlag for at hæve taksten.',
    'Kulturudvalget kan ikke imødekomme dette i år.',
    'Kommunen kan ikke imødekomme ønsket om flere bænke.',
    'Ansøgningen fra roklubben kan ikke imødekommes.',
    'Indstillingen kunne ikke tiltrædes af lærersiden.',
    'Medarbejdersiden kunne ikke tiltræde forslaget.',
    'Ledelsessiden kan ikke acceptere forslaget.',
    'Forslaget om en ny scene fik ikke tilslutning.',
    'Forslaget kunne ikke samle flertal.',
    'Der kunne ikke findes flertal for nogen af forslagene.',
    'Forslaget kunne ikke vinde tilslutning.',
    'Forslaget mødte ikke opbakning.',
    'A-siden kunne ikke godkende planen.',
    'Ledelsessiden afviste forslaget.',
    'Punktet blev ikke tiltrådt af medarbejdersiden.',
    'Regionen kan ikke imødekomme forslaget.',
    'Forslaget opnåede ikke det nødvendige flertal.',
    'Forslaget fik ikke den fornødne tilslutning.',
    'Punkt 2 kunne ikke støttes.',
    'Projektet kan ikke anbefales.',
    'Ændringsforslaget blev ikke vedtaget.',
    'Der var ikke flertal for en ny bro.',
    'Der var ikke opbakning til at flytte biblioteket.',
    'Der var ingen opbakning til planen.',
    'Der kunne ikke skabes flertal for forslaget.',
    'De øvrige får afslag.',
    'Spejderne fik afslag.',
    'Udvalget ønskede ikke at gå videre med planen.',
    'Udvalget ønsker ikke at yde tilskud til rejsen.',
    'Udvalget så ingen grund til at ændre reglerne.',
    'Udvalget agter ikke at udvide ordningen.',
    'Ansøgningen afslås.',
    'Ansøgningen om en lyskæde blev afslået.',
    'Begge ændringsforslag forkastedes.',
    'Forslag 2 bortfalder.',
    'Forslaget bortfaldt hermed.',
    'Udvalget besluttede ikke at imødekomme ansøgningen.',
    'Udvalget afstår fra at deltage i forsøget.',
    'Forslaget tages ikke til følge.',
    'Der kan ikke gives dispensation.',
    'Der meddeles ikke dispensation til skuret.',
    'Der kan ikke gives tilladelse til en ekstra indkørsel.',
  ])('%s', s => expect(read(s, 'beslutning')).toBe('rejected'))
})

describe('what says no in prose', () => {
  it.each([
    'Udvalget fandt ikke anledning til at ændre åbningstiden.',
    'Udvalget kan ikke imødekomme ønsket om flere bænke.',
    'Kulturudvalget kunne ikke støtte forslaget.',
    'Indstillingen kunne ikke tiltrædes af lærersiden.',
    'Forslaget fik ikke tilslutning.',
    'Ansøgningen blev afslået.',
    'Ændringsforslaget blev ikke vedtaget.',
    'Der var ikke flertal for en ny bro.',
    'Der var ikke opbakning til at flytte biblioteket.',
    'Udvalget ønskede ikke at gå videre med planen.',
    'Ændringsforslaget forkastedes.',
  ])('%s', s => expect(read(s, 'referat')).toBe('rejected'))
})

describe('what only looks like it, under "Beslutning"', () => {
  it.each([
    'Bo Krogh kunne ikke støtte forslaget.',
    'Liste C ønskede ikke at støtte planen.',
    'Et mindretal fandt ikke anledning til at ændre taksten.',
    'Ida Holm (C) tog forbehold for punkt 3.',
    'Liste C tog forbehold.',
    'Der var ikke fuld enighed, men flertal for forslaget.',
    'Der var ikke indvendinger, men opbakning til planen.',
    'Der var ingen indsigelser og opbakning til planen.',
    'Bo Krogh kan ikke imødekomme ønsket.',
    'Byrådet kan ikke imødekomme ønsket.',
    'Medarbejdersiden ønskede ikke at udtale sig.',
    'Udvalget havde ingen bemærkninger.',
    'Kan ansøgningen ikke imødekommes?',
    'Hvis forslaget ikke vedtages, falder tilskuddet væk.',
    'Såfremt ansøgningen ikke kan imødekommes, orienteres klubben.',
    'Byrådet har tidligere ikke ønsket at støtte foreningen.',
    'Tilskuddet bortfalder i 2027.',
  ])('%s', s => expect(read(s, 'beslutning')).not.toContain('rejected'))
})

describe('what only looks like it, in prose', () => {
  it.each([
    'Regionen fandt ikke anledning til at ændre aftalen.',
    'Kommunen kan ikke imødekomme ønsket.',
    'Politiet ønskede ikke at udtale sig.',
    'Ministeriet fandt ikke grundlag for at ændre reglerne.',
    'Ida Holm fandt ikke anledning til at klage.',
    'Forslaget fik ikke tilslutning i Byrådet sidste år.',
    'Der er ikke flertal for loven i Folketinget.',
    'Der var ikke opbakning til festen fra klubberne.',
    'Beboerne ønskede ikke at flytte.',
    'Vi ønsker ikke at være til besvær.',
    'Udvalget ønskede ikke at drøfte sagen på et senere møde?',
    'Hvis der ikke er flertal for forslaget, falder det.',
    'Planen kan ikke anbefales uden en undersøgelse.',
    'Ansøgninger afslås, hvis fristen er overskredet.',
    'Tilladelsen bortfalder efter tre år.',
    'Mange ansøgere får deres ønske afslået.',
    'Bo Krogh ønskede ikke at genopstille.',
    'Det er vigtigt, at forslaget ikke bare forkastes.',
    'Udvalget spurgte, om ønsket ikke kunne imødekommes.',
    'Karen Lund mente, at udvalget ikke fandt anledning til at ændre taksten.',
  ])('%s', s => expect(read(s, 'referat')).toBe('-'))
})

describe('what only looks like it, in a recommendation', () => {
  it.each(['Det indstilles, at ansøgningen afslås.', 'Det indstilles, at ønsket ikke imødekommes.'])('%s', s =>
    expect(read(s, 'indstilling')).toBe('-'),
  )
})
