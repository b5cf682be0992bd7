import { describe, expect, it } from 'vitest'
import {
  changeWorkflow,
  createGap,
  createState,
  createTransition,
  soundWorkflow
} from '../../test/workflow-samples.js'
import { drawWorkflow } from './draw-workflow.js'

const linesOf = (diagram: string): string[] => diagram.split('\n').map((line) => line.trim())

describe('drawWorkflow', () => {
  it('draws states and steps, with filed states and ends marked', () => {
    const roles = {
      clerk: { label: { zh: '经办人', en: 'clerk of the centre' }, evidence: 'inferred' }
    } as const
    const lines = linesOf(drawWorkflow(soundWorkflow, { language: 'zh-CN', roles }))
    expect(lines[0]).toBe('stateDiagram-v2')
    expect(lines).toContain('state "待立案" as s_reported')
    expect(lines).toContain('[*] --> s_reported : 上报（经办人）')
    expect(lines).toContain('s_disposed --> s_closed : 核查通过（经办人）第二十六条')
    expect(lines).toContain('s_filed : ↺ 督办')
    expect(lines).toContain('s_closed --> [*]')
    expect(lines).toContain('class s_filed,s_disposed,s_suspended filed')
    expect(lines).toContain('class s_closed ended')
  })

  it('speaks English, too, with ids where there are no names', () => {
    const lines = linesOf(drawWorkflow(soundWorkflow, { language: 'en' }))
    expect(lines).toContain('s_disposed --> s_filed : verify failed (clerk) 第二十六条')
  })

  it('says conditions, and what the source leaves open in one note of a state', () => {
    const when = { fact: 'urgent', operator: 'equal', value: true } as const
    const file = createTransition('file', { from: ['reported'], to: 'filed', when })
    const gaps = [createGap(['filed'], { id: 'a', action: 'void' }), createGap(['filed'])]
    const lines = linesOf(drawWorkflow(changeWorkflow([file], { gaps }), { language: 'en' }))
    expect(lines).toContain('s_reported --> s_filed : file (clerk) ⟨urgent⟩')
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([
      'note right of s_filed : void, close? how it is closed is not stated (第二十六条)'
    ])
  })

  it('lets no label break out of its line', () => {
    const states = {
      ...soundWorkflow.states,
      'note-end': createState({ label: { zh: '甲"\nclick s_x href "javascript:1"' }, filed: true })
    }
    const step = createTransition('appeal', { from: ['filed'], to: 'note-end', article: 'a\n%% b: c' })
    const lines = linesOf(drawWorkflow(changeWorkflow([step], { states }), { language: 'en' }))
    expect(lines.some((line) => line.startsWith('click'))).toBe(false)
    expect(lines).toContain('s_filed --> s_note_end : appeal (clerk) a #37;#37; b#58; c')
  })
})
