// Works with a store on a real disk, of which strace makes a system call fail, and prints what it noted.
import { failureCodes, startRun, useStore } from './use-failing-store.mjs'

const [, , file, driver] = process.argv
const run = startRun(failureCodes)
await useStore(run, { file, driver }, ['a', 'b', 'c', 'd'])
console.log(JSON.stringify(run))
