import { describe, expect, it } from 'vitest'
import { loadWorkflows } from '../../../scripts/load-workflows.mjs'
import type { Rulebook } from '../src/rulebook/index.js'
import { describeRefusal, describeTransition, transition } from '../src/workflow/index.js'
import { walkWorkflow, type Dice } from './walk-workflow.js'

const standards = loadWorkflows() as readonly { readonly instrument: string; readonly rulebook: Rulebook }[]
const languages = ['zh-CN', 'en'] as const

/** Walks that are the same in every run. */
const walks: readonly (readonly Dice[])[] = Array.from({ length: 20 }, (_, walk) =>
  Array.from({ length: 40 }, (__, step): Dice => [
    (walk * 7919 + step * 104_729) % 9973,
    (walk * 31 + step * 17) % 997,
    (walk * 13 + step * 29) % 983,
    5
  ])
)

describe.each(standards)('the words of $instrument', ({ rulebook }) => {
  it('describe every transition in both languages, and no unknown one', () => {
    for (const { id } of rulebook.workflow?.part.transitions ?? [])
      for (const language of languages) {
        const lines = describeTransition(rulebook, id, language)
        expect(lines.length).toBeGreaterThanOrEqual(3)
        for (const line of lines)
          expect(line).toMatch(language === 'en' ? /^[^\u4E00-\u9FFF].*\.$/ : /[\u4E00-\u9FFF].*。$/)
      }
    expect(describeTransition(rulebook, 'toString', 'en')).toEqual([])
  })

  it('say every refusal without an open slot or an id of a role in Chinese', () => {
    const roles = Object.keys(rulebook.responsibility?.part.roles ?? {})
    const texts = walks.flatMap((throws) =>
      walkWorkflow(rulebook, throws).refused.flatMap(({ record, action, at }) => {
        const step = transition(rulebook, record, action, at)
        return 'refused' in step
          ? step.refused.map((reason) => describeRefusal(rulebook, reason, 'zh-CN'))
          : []
      })
    )
    expect(texts.length).toBeGreaterThan(100)
    for (const text of texts) {
      expect(text).not.toMatch(/\{|“”|undefined/)
      for (const role of roles) expect(text.split(/[“”、：，。]/)).not.toContain(role)
    }
  })
})

it('a transition of the reference workflow reads as an author would say it', () => {
  const city = standards.find(({ instrument }) => instrument === 'reference-workflow')
  const lines = city === undefined ? [] : describeTransition(city.rulebook, 'dispatch-to-unit', 'zh-CN')
  expect(lines).toEqual([
    '区级平台派遣到责任单位。',
    '处于“已交区级平台”的案件，协调派遣人可以“派遣”，转为“处置中”。',
    '要求：交第2级处置人。',
    '后续：派遣计时停止；处置计时起算；发送 disposal-order。',
    '出处：推断。'
  ])
})
