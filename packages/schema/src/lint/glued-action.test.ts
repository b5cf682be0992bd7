import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { gluedAction } from './glued-action.js'

function glued(...printed: readonly string[]): unknown[] {
  const rows = printed.map((text, at) =>
    sampleRow(`event/0101/${at + 1}`, { timeLimit: { value: 1, unit: 'work-hour', printed: text } })
  )
  const criteria = sampleCriteria(
    ...rows,
    sampleRow('event/0102/1', { timeLimit: { unknown: { zh: '未规定' } } })
  )
  return gluedAction(sampleStandard({ criteria, timeLimits: sampleTimeLimits() })).map(({ params }) => [
    params['label'],
    params['action']
  ])
}

test('a unit followed by more text is found, by its longest label', () => {
  expect(glued('紧急工作时制止', '工作时 修好')).toEqual([
    ['紧急工作时', '制止'],
    ['工作时', '修好']
  ])
})

test('a printed form that the table uses often is a unit too', () => {
  expect(glued('天', '天', '天', '天内完成')).toEqual([['天', '内完成']])
  expect(glued('天', '天', '天数', '天数')).toEqual([])
})

test('plain units are in order', () => {
  expect(glued('紧急工作时', '工作时', '小时')).toEqual([])
})
