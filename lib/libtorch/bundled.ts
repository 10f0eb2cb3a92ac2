// Imported before anything else, and imports nothing: a bundle in the form of an ES module cannot even load Node's own modules the way this library does.

/**
 * What to say when a bundler has taken this library's code into a file of its own: the addon and libtorch, which lie in the package's folder, are not
 * found from there.
 *
 * @param found What shows that it was bundled, such as `there is no package.json of node-torch in /app`.
 */
export function bundledError(found: string): Error {
  return new Error(
    [
      `node-torch: its code was bundled into another file, where it cannot find its native addon: ${found}.`,
      'Leave it out of the bundle, as an external package, and install it where the bundle runs:',
      '  esbuild    --external:node-torch',
      "  webpack    externals: { 'node-torch': 'commonjs node-torch' }",
      "  Rollup     external: ['node-torch']",
      "  Vite       ssr: { external: ['node-torch'] }",
      "  Next.js    serverExternalPackages: ['node-torch']",
      'docs/bundling.md of node-torch has more.',
    ].join('\n'),
  );
}

if (typeof __dirname === 'undefined') throw bundledError('this is an ES module, and its own code is CommonJS');
