declare module 'node-gyp-build' {
  /** Loads the addon of the package in `folder`: build/Release first, then prebuilds/. */
  function load(folder: string): unknown;
  namespace load {
    /** The file that would be loaded. */
    function resolve(folder: string): string;
  }
  export = load;
}
