import type { Term } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { sourceTerms } from './source-terms.js'

const label = { zh: '部件', en: 'components' }
const items = (...words: readonly string[]): readonly { readonly zh: string }[] => words.map((zh) => ({ zh }))

/** What is found of one term. */
function lint(term: Partial<Term>): readonly unknown[] {
  const duties = {
    subjects: {},
    rules: [],
    terms: { component: { label, article: '第三条', evidence: 'published', ...term } as const }
  }
  return sourceTerms(sampleStandard({ duties })).map(({ code, pointer, params }) => ({
    code,
    pointer,
    params
  }))
}

describe('terms of the source', () => {
  it('that are counted as they are listed are sound', () => {
    expect(
      lint({ lists: [{ items: items('一', '二'), declaredCount: 2 }, { items: items('二', '一') }] })
    ).toEqual([])
  })

  it('that are counted otherwise are told with both numbers', () => {
    expect(lint({ lists: [{ items: items('一', '二'), declaredCount: 3, article: '第四条' }] })).toEqual([
      {
        code: 'duties/declared-count-differs',
        pointer: '/terms/component/lists/0',
        params: {
          label: 'components',
          labelZh: '部件',
          declared: 3,
          listed: 2,
          article: '第四条',
          evidence: 'published'
        }
      }
    ])
  })

  it('that are listed in two ways are told once', () => {
    const lists = [{ items: items('一', '二') }, { items: items('一', '三') }, { items: items('一') }]
    expect(lint({ lists })).toMatchObject([
      { code: 'duties/lists-differ', pointer: '/terms/component/lists', params: { first: 2, second: 2 } }
    ])
  })

  it('that are written in other words elsewhere are told with the places', () => {
    const variants = [{ label: { zh: '设施' }, article: '第九条' }]
    expect(lint({ variants })).toMatchObject([
      { code: 'duties/term-drift', params: { variants: '设施', articles: '第三条, 第九条' } }
    ])
  })
})
