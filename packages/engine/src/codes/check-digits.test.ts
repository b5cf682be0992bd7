import { expect, test } from 'vitest'
import { checkDigits, splitDigits } from './check-digits.js'

test('a code of the right digits has no fault and is split into its groups', () => {
  expect(checkDigits('140802', [2, 2, 2])).toBeUndefined()
  expect(splitDigits('140802', [2, 2, 2])).toEqual(['14', '08', '02'])
  expect(splitDigits('3205080101000001', [6, 2, 2, 6])).toEqual(['320508', '01', '01', '000001'])
})

test('the first place that is no digit is named, also where the length is wrong', () => {
  for (const [value, at, character] of [
    ['14O802', 3, 'O'],
    ['１４０８０２', 1, '１'],
    ['140802\n', 7, '\n'],
    [' 140802', 1, ' '],
    ['14-08', 3, '-'],
    ['14𠮷', 3, '𠮷']
  ] as const)
    expect(checkDigits(value, [2, 2, 2])).toMatchObject({
      code: 'codes/not-a-digit',
      params: { value, at, character }
    })
})

test('a code that is too short or too long is told what it needs', () => {
  expect(checkDigits('14080', [2, 2, 2])).toMatchObject({
    code: 'codes/wrong-length',
    params: { length: 5, needed: 6, form: '2+2+2' }
  })
  expect(checkDigits('1408020', [2, 2, 2])).toMatchObject({ params: { length: 7, needed: 6 } })
  expect(checkDigits('', [6])).toMatchObject({ params: { length: 0, needed: 6, form: '6' } })
})

test('what is no text is refused before anything is read from it', () => {
  for (const value of [140802, null, undefined, { toString: () => '140802' }, ['140802']])
    expect(checkDigits(value, [2, 2, 2])).toMatchObject({ code: 'codes/not-text' })
})
