import { describe, expect, it } from 'vitest'
import { layOutColumns } from './column-lines.js'

describe('layOutColumns', () => {
  it('breaks every cell at its width and keeps the columns in line', () => {
    expect(layOutColumns(['派遣', 'the dispatcher of the city', 'x'], [6, 14, 4], '> ')).toEqual([
      '> 派遣   the dispatcher x',
      '>        of the city'
    ])
  })

  it('cuts a word that is longer than its column', () => {
    expect(layOutColumns(['abcdef', '已立案件'], [4, 5], '')).toEqual(['abcd 已立', 'ef   案件'])
  })
})
