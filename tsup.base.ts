import { defineConfig, type Options } from 'tsup'

/** The one build recipe of all packages: ESM only, code only (declarations come from `tsc -b`). */
export function libraryBuild(options: Options): ReturnType<typeof defineConfig> {
  return defineConfig({
    format: ['esm'],
    target: 'node20',
    platform: 'neutral',
    sourcemap: true,
    // Chunks of earlier builds go; the declarations of `tsc -b` and its memory stay.
    clean: ['!**/*.d.ts', '!**/*.d.ts.map', '!**/.tsbuildinfo'],
    dts: false,
    treeshake: true,
    ...options
  })
}
