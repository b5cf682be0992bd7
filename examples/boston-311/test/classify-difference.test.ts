import { describe, expect, it } from 'vitest'
import {
  bucketDifference,
  classifyDifference,
  differenceBuckets,
  differenceClasses
} from '../compare/classify-difference.mjs'
import { verdictClasses } from '../compare/classify-verdicts.mjs'
import { bucketWords, differenceWords, verdictWords } from '../report/class-words.mjs'

const wall = (text: string): number => Date.parse(`${text}Z`)

/** Instants without a clock change between them: the wall clock stands for the instant. */
function classify(ours: string | null, target: string, started = '2011-07-01T09:00:33'): string | null {
  const oursWall = ours === null ? null : wall(ours)
  const targetWall = wall(target)
  return classifyDifference({
    ours: oursWall,
    target: targetWall,
    oursWall,
    targetWall,
    startedWall: wall(started)
  })
}

describe('a difference between our deadline and the target', () => {
  it('of ten seconds or less is none', () => {
    expect(classify('2011-07-05T09:00:33', '2011-07-05T09:00:43')).toBeNull()
    expect(classify('2011-07-05T09:00:33', '2011-07-05T09:00:44')).toBe('seconds')
  })

  it.each([
    [null, '2011-07-05T09:00:33', 'no-deadline'],
    ['2011-07-05T09:00:33', '2059-12-31T19:00:00', 'far-future'],
    ['2011-07-05T09:00:33', '2011-06-30T09:00:33', 'before-opening'],
    ['2011-07-05T09:00:33', '2011-07-05T10:00:33', 'clock-change'],
    ['2011-07-05T09:00:33', '2011-07-08T09:00:33', 'other-day-count'],
    ['2011-07-05T08:30:00', '2011-07-08T09:00:33', 'other-day-count'],
    ['2011-07-05T09:00:33', '2011-07-05T08:41:00', 'minutes'],
    ['2011-07-05T09:00:33', '2011-07-05T13:20:00', 'whole-minute'],
    ['2011-07-05T09:00:33', '2011-07-05T13:20:17', 'irregular']
  ])('%s against %s is %s', (ours, target, expected) => {
    expect(classify(ours, target)).toBe(expected)
  })

  it('falls into one bucket of the histogram, by side and size', () => {
    const day = 86_400_000
    expect(bucketDifference(10_000)).toBe('reproduced')
    expect(bucketDifference(-10_001)).toBe('earlier-0')
    expect(bucketDifference(60_000)).toBe('later-1')
    expect(bucketDifference(-7 * day)).toBe('earlier-4')
    expect(bucketDifference(300 * day)).toBe('later-5')
    expect(differenceBuckets).toHaveLength(13)
    expect([differenceBuckets[0], differenceBuckets[6], differenceBuckets[12]]).toEqual([
      'earlier-5',
      'reproduced',
      'later-5'
    ])
  })
})

describe('every class', () => {
  it('has words for a reader', () => {
    expect(Object.keys(differenceWords)).toEqual(differenceClasses)
    expect(Object.keys(verdictWords)).toEqual(verdictClasses)
    expect(bucketWords).toHaveLength((differenceBuckets.length - 1) / 2)
  })
})
