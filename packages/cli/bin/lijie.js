#!/usr/bin/env node
// The file that package managers link as `lijie`: it is there before the build, as links are made on installing.
import { existsSync } from 'node:fs'

const program = new URL('../dist/bin.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  process.stderr.write(
    'lijie: not built yet. Run "npm run build" in the project first. 尚未构建，请先运行 npm run build。\n'
  )
  process.exitCode = 3
}
