export { keyEffects, type RunnerEffect, type TimerEffect } from './runner-effect.js'
