import { describe, expect, it } from 'vitest'
import { citations } from '../../src/catalogue/citation.ts'
import type { Citation } from '../../src/catalogue/types.ts'
import { CATALOGUE } from '../report/fixtures.ts'

const cite = (lang: 'da' | 'en', ...cited: Citation[]) => citations(cited, CATALOGUE.sources, lang)

describe('a citation', () => {
  it.each([
    [{ id: 'vive-2019', page: 12 }, 'VIVE 2019, s. 12', 'VIVE 2019, p. 12'],
    [{ id: 'vive-2019', section: '4.7' }, 'VIVE 2019, afsnit 4.7', 'VIVE 2019, section 4.7'],
    [{ id: 'hf-guide', section: 'Format' }, 'Høreforeningens vejledning, Format', "Høreforeningen's guide, Format"],
    [{ id: 'chinman-2016' }, 'Chinman m.fl. 2016', 'Chinman et al. 2016'],
    [{ id: 'cfsa-gdpr' }, 'CFSA: Regler for persondata', 'CFSA: Regler for persondata'],
    [{ id: 'facit-study' }, 'Canonical Cross-loadings', 'Canonical Cross-loadings'],
    [{ id: 'ukendt', page: 3 }, 'ukendt, s. 3', 'ukendt, p. 3'],
  ])('of %j', (cited, da, en) => expect([cite('da', cited), cite('en', cited)]).toEqual([[da], [en]]))

  it('gathers the places of one source, pages in order', () => {
    const cited = [
      { id: 'vive-2019', page: 21 },
      { id: 'hf-guide', section: 'Forløb' },
      { id: 'vive-2019', page: 9 },
      { id: 'hf-guide', section: 'Format' },
    ]
    expect(cite('da', ...cited)).toEqual(['VIVE 2019, s. 9 og 21', 'Høreforeningens vejledning, Forløb og Format'])
    expect(cite('en', ...cited)[0]).toBe('VIVE 2019, pp. 9 and 21')
  })
})
