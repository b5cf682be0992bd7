import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('answer-time-questions.mjs', import.meta.url))
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'Europe/Dublin']
const languages = ['C', 'zh_CN.UTF-8', 'tr_TR.UTF-8']

/** Deadlines, elapsed time, explanations and clocks do not depend on where and in which language the process runs. */
export const promise = {
  number: 1,
  title: 'The same question about time gives the same bytes in every process time zone and language',
  run: async ({ full, seed }) => {
    const questions = full ? 100_000 : 1000
    // Every zone once and every language once tells as much as all pairs, since nothing may depend on either.
    const places = zones.map((TZ, i) => ({ TZ, LANG: languages[i % languages.length] }))
    const digests = []
    for (const place of places) {
      const env = { ...process.env, ...place, LC_ALL: place.LANG }
      const { stdout } = await promisify(execFile)(process.execPath, [script, `${seed}`, `${questions}`], {
        env
      })
      digests.push(stdout.trim())
    }
    const differing = digests.filter((digest) => digest !== digests[0]).length
    return {
      held: differing === 0,
      figure: `${questions.toLocaleString('en')} random questions in ${zones.length} process time zones and ${languages.length} languages: ${differing} digests differ`
    }
  }
}
