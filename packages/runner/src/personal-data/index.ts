export { digestPersonal } from './digest-personal.js'
