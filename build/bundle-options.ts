import type { BuildOptions } from 'esbuild';

/** How everything that runs in a browser is bundled. */
export const BROWSER_BUNDLE = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  // The spreadsheet's own choice for browsers is a script without exports.
  mainFields: ['module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
} satisfies BuildOptions;
