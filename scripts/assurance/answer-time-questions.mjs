// Answers random questions about time and prints the hash of the answers: started once for every time zone and language.
import { createHash } from 'node:crypto'
import { loadSource } from '../load-source.mjs'

const [seed, numRuns] = process.argv.slice(2).map(Number)
const { answerTimeQuestions } = await loadSource('packages/engine/test/time-laws/answer-time-questions.ts')
const hash = createHash('sha256')
for (const answer of answerTimeQuestions(seed, numRuns)) hash.update(`${answer}\n`)
console.log(hash.digest('hex'))
