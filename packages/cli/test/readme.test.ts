import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { renderCommands } from './render-commands.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

it('the commands of the README print what it shows', async () => {
  const readme = `${root}README.md`
  const page = readFileSync(readme, 'utf8')
  expect(page).toContain('```sh\nnpx lijie duties ')
  await expect(await renderCommands(page, { cwd: root })).toMatchFileSnapshot(readme)
})
