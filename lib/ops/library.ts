import * as fs from 'node:fs';
import * as path from 'node:path';
import { typeError } from '../errors.js';
import { native } from '../native/binding.js';
import { libtorchVersion } from '../version.js';

/** How the files of shared libraries begin: ELF, Mach-O (both byte orders, and for several processors), PE. */
const beginnings = ['7f454c46', 'cffaedfe', 'cefaedfe', 'feedface', 'feedfacf', 'cafebabe', '4d5a'];

function isSharedLibrary(file: string): boolean {
  const descriptor = fs.openSync(file, 'r');
  try {
    const head = Buffer.alloc(4);
    fs.readSync(descriptor, head, 0, 4, 0);
    return beginnings.some((beginning) => head.toString('hex').startsWith(beginning));
  } finally {
    fs.closeSync(descriptor);
  }
}

/** What the system's loader said, with what it means. */
function explain(file: string, said: string): string {
  const lines = [`The library '${file}' could not be loaded: ${said}`];
  const symbol = /undefined symbol: (\S+)/.exec(said)?.[1] ?? /Symbol not found: (\S+)/.exec(said)?.[1];
  const missing = /(\S+): cannot open shared object file/.exec(said)?.[1];
  if (symbol?.includes('Py')) {
    lines.push(
      'It is an extension of Python. Build it without Python: registrations by TORCH_LIBRARY need libtorch only.',
    );
  } else if (symbol) {
    lines.push(
      `It was most likely built against another libtorch than ${libtorchVersion}, which this process has, or with another C++ ABI. Build it against that one, or load the library that defines the symbol first.`,
    );
  } else if (missing?.startsWith('libtorch_python')) {
    lines.push(
      'It is an extension of Python. Build it without Python: registrations by TORCH_LIBRARY need libtorch only.',
    );
  } else if (missing) {
    lines.push(`It needs ${missing}: load that first, or put its folder into LD_LIBRARY_PATH.`);
  } else if (/GLIBC(?:XX)?_[\d.]+' not found/.test(said)) {
    lines.push('It was built on a newer system than this one.');
  } else if (/invalid ELF header|wrong ELF class|incompatible architecture/.test(said)) {
    lines.push(`It was built for another processor than ${process.arch}, or is damaged.`);
  }
  return lines.join('\n');
}

/**
 * Loads a shared library that registers operators with libtorch (`TORCH_LIBRARY`). They are then called by {@link call}, as
 * `torch.ops.<namespace>.<name>(…)`, and by TorchScript modules. It stays loaded; loading it again does nothing.
 *
 * A library is a program that runs in this process: one built against headers of another libtorch than this, or that registers what is registered
 * already, may end it.
 *
 * @param file path of the library, built against the libtorch of this process ({@link libtorchVersion})
 * @throws Error when there is no such file or it is no shared library, and when the system cannot load it, with the loader's words and the way out
 * @see https://docs.pytorch.org/tutorials/advanced/cpp_custom_ops.html
 *
 * @example
 * torch.ops.loadLibrary('./build/libmy_ops.so');
 * const y = torch.ops.my_ops.gelu_tanh(x) as torch.Tensor;
 */
export function loadLibrary(file: string): void {
  if (typeof file !== 'string' || file === '') throw typeError('the path of a shared library', 'file', file);
  // Without a folder in it the system would look for the name along its own paths.
  const absolute = path.resolve(file);
  if (fs.statSync(absolute).isDirectory()) {
    throw new Error(`Expected a shared library in '${file}' but it is a folder`);
  }
  if (!isSharedLibrary(absolute)) {
    throw new Error(`Expected a shared library in '${file}' but it is none: its first bytes are those of no library`);
  }
  try {
    native.loadLibrary(fs.realpathSync(absolute));
  } catch (cause) {
    const said = (cause as Error).message.replace(/^.*Error in dlopen: /, '');
    throw new Error(explain(file, said), { cause });
  }
}
