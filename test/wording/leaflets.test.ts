/** Three leaflets as associations write them: what a practitioner would mark, and nothing in the good one. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import type { Audience } from '../../src/format/vocabulary.ts'
import { kindOfText } from '../../src/wording/prose/read.ts'

import { find, said } from './built.ts'

function leaflet(file: string, audience: Audience) {
  const text = readFileSync(join(import.meta.dirname, 'leaflets', file), 'utf8')
  return { text, places: find(text, { kind: kindOfText(file), audience, language: null }) }
}

describe('the stigmatising leaflet', () => {
  const { text, places } = leaflet('stigmatising.md', 'external')

  it('gets what a practitioner would mark, in its order', () => {
    expect(said(places)).toEqual([
      'misbruger: misbrugere',
      'misbruger: misbruger',
      'socialt-svag: de svageste',
      'eks-misbruger: tidligere alkoholikere',
      'narkoman: eks-narkomaner',
      'taber: på bunden af samfundet',
      'misbruger: Stofmisbrugere',
      'alkoholiker: alkoholikere',
      'ren-clean: clean',
      'hjemloes: Hjemløse',
      'posefolk: posefolk',
      'prostitueret: Prostituerede',
      'psykisk-syg: Psykisk syge',
      'skizofren: skizofrene',
      'bipolar: borderlinere',
      'kontanthjaelpsmodtager: Kontanthjælpsmodtagere',
      'foertidspensionist: førtidspensionister',
      'handicappet: Handicappede',
      'koerestolsbundet: kørestolsbundne',
      'visitation: Inklusionskriterier',
      'ressourcesvag: dårligt fungerende',
      'umotiveret: Umotiverede',
      'match: matchet',
      'mentor: mentor',
      'peer-to-peer: peer-to-peer-ordning',
      'recovery: recovery',
      'empowerment: empowerment',
      'dokumenteret-effekt: dokumenteret effekt',
      'bruger: brugere',
      'lider-af: lider af angst',
      'lider-af: ramt af depression',
      'begaa-selvmord: begået selvmordsforsøg',
      'begaa-selvmord: begik selvmord',
      'ud-af-isolation: Bryd din ensomhed',
      'ud-af-isolation: Kom ud af isolationen',
      'ud-af-isolation: bliv normal',
    ])
  })

  it('points at the words in the file', () => {
    for (const { start, end, found } of places) expect(text.slice(start, end)).toBe(found)
  })

  it('offers another word, or says what to do', () => {
    for (const { group, instead } of places) {
      if (group !== 'taber' && group !== 'ressourcesvag') expect(instead.length).toBeGreaterThan(0)
    }
  })
})

describe('the good leaflet', () => {
  it('gets nothing', () => {
    expect(said(leaflet('good.html', 'external').places)).toEqual([])
  })

  it('would be marked where it said the same in other words', () => {
    const { text } = leaflet('good.html', 'external')
    const worse = text
      .replace('andre sover p&aring; herberg', 'andre er psykisk syge p&aring; herberg')
      .replace('tovholder', 'facilitator')
    expect(said(find(worse.replace('Nogle har lige', 'Alkoholikere har lige'), { kind: 'html' }))).toEqual([
      'alkoholiker: Alkoholikere',
      'facilitator: facilitator',
    ])
  })
})

describe('the internal text', () => {
  it('gets one note on the price', () => {
    expect(said(leaflet('internal.txt', 'internal').places)).toEqual(['internal-language: misbrugere'])
  })

  it('would be marked if it went out', () => {
    expect(said(leaflet('internal.txt', 'external').places)).toEqual([
      'maalgruppe: Målgruppen',
      'misbruger: misbrugere',
      'hjemloes: hjemløse',
      'visitation: Visitationen',
      'tunge-brugere: tungeste brugere',
      'peer-to-peer: peer-støtten',
      'ressourcesvag: ressourcesvage',
      'supervision: supervision',
      'mentor: mentorerne',
    ])
  })

  it('gets no note when it holds only words of the trade', () => {
    expect(find('Supervision hver anden måned. Målgruppen er voksne.', { audience: 'internal' })).toEqual([])
  })
})
