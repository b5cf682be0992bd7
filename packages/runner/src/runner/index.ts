export { createRunner, type Runner, type RunnerOptions } from './create-runner.js'
