import * as os from 'node:os';
import * as path from 'node:path';
import { type AddonFile, locateAddon } from '../libtorch/addonFile.js';
import { type Located, locateLibtorch } from '../libtorch/locate.js';
import { platform } from '../libtorch/platform.js';
import { backgroundLoader, type LibraryLoader } from './backgroundLoader.js';
import { shortenWaiting } from './waitingPolicy.js';

/** Waits until libtorch is loaded, or says why it is not. */
type Finish = () => Located;

let begun: Finish | undefined;

/**
 * Starts to load libtorch on a thread of its own, where the addon for that is there. What is wrong is said by {@link preloadLibtorch}, which is to
 * follow before anything else is done with the process' environment.
 */
export function beginPreload(): void {
  begun ??= begin();
}

/**
 * Finds libtorch and loads it into the process, so that the addon's references to it resolve: the addon itself holds no path.
 * Waits for what {@link beginPreload} began, if it was called.
 *
 * Loading it again is harmless, in a worker thread or in another vm context as jest makes them: the system's loader
 * counts and keeps the library that is there.
 *
 * @returns where libtorch was found.
 * @throws AddonNotFoundError when there is no addon to load it for.
 * @throws LibtorchNotFoundError when there is none, or one of another version.
 * @throws Error when the system cannot load it, with the loader's words and the commands that mend it.
 */
export function preloadLibtorch(): Located {
  const finish = begun ?? begin();
  begun = undefined;
  return finish();
}

function begin(): Finish {
  let addon: AddonFile;
  let located: Located;
  try {
    // First: who has neither is helped by what brings both.
    addon = locateAddon();
    located = locateLibtorch();
  } catch (error) {
    return () => {
      throw error;
    };
  }
  const file = outsideArchive(path.join(located.folder, 'lib', platform().entry));
  const loader = backgroundLoader(addon.path) ?? loaderOfNode();
  const restore = shortenWaiting();
  loader.begin(file);
  return () => {
    const failure = loader.finish();
    restore();
    if (failure) throw new Error(explain(located, failure), { cause: new Error(failure) });
    return located;
  };
}

/**
 * Where the system finds a file that Electron shows to JavaScript inside the archive of an application: what `asarUnpack` names lies beside the archive.
 * Electron itself knows it for addons, but not for the libraries that they load.
 */
function outsideArchive(file: string): string {
  return file.replace(/(?<=[\\/][^\\/]+\.asar)(?=[\\/])/, '.unpacked');
}

/** Loads a library at once, on the thread of JavaScript. */
function loaderOfNode(): LibraryLoader {
  let failure = '';
  return {
    begin(file) {
      try {
        const { RTLD_NOW, RTLD_GLOBAL } = os.constants.dlopen;
        process.dlopen({ exports: {} }, file, RTLD_NOW | RTLD_GLOBAL);
      } catch (error) {
        const { message } = error as Error;
        // process.dlopen loads the library and then misses the addon in it. Any other text means that it was not loaded.
        if (!message.includes('Module did not self-register')) failure = message;
      }
    },
    finish: () => failure,
  };
}

function explain({ folder, version, source }: Located, message: string): string {
  const lines = [`node-torch: libtorch ${version} in ${folder} could not be loaded: ${message}`];
  if (message.includes('loading addons is disabled')) {
    lines.push('Start Node.js with --allow-addons beside --permission, and without --no-addons.');
    return lines.join('\n');
  }
  if (/GLIBC(?:XX)?_[\d.]+' not found/.test(message)) {
    lines.push(
      'The system libraries are older than libtorch needs (glibc 2.28): use a newer system or container image.',
    );
  } else if (/lib(?:cu|nv|nccl)[^:\s]*: cannot open shared object/.test(message)) {
    lines.push(
      'It is a CUDA build and a CUDA library is missing: install torch with pip as a whole, or use the CPU build.',
    );
  } else if (/cannot allocate memory/i.test(message)) {
    lines.push(
      'The process may not map that much memory: raise its limit (ulimit -v, or the memory limit of the container).',
    );
  }
  lines.push(
    'To mend it, one of:',
    source === 'cache'
      ? '  npx node-torch install --force  fetches libtorch again into the cache'
      : '  npx node-torch install          fetches libtorch into the cache (and unset LIBTORCH, if it is set)',
    '  npx node-torch doctor           explains what was looked at, and what else may be wrong',
  );
  return lines.join('\n');
}
