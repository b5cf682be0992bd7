import type { VectorTest } from '@lijie/schema'
import { expect, it } from 'vitest'
import { answers, contextOf, readSmallCity, vectorsOf } from '../../test/small-city.js'
import { runVectors } from './run-vectors.js'

const context = contextOf(readSmallCity())

function refuses(limitText: string, code: string): VectorTest {
  return { description: limitText, when: { limitText }, refused: [code] }
}
