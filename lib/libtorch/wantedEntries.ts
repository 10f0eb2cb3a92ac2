import type { Platform } from './platform.js';

/** Where an entry of a wheel or an archive belongs in our folder, with `/`; `null` when it is not needed. */
export type Select = (entryName: string) => string | null;

/**
 * What is needed of torch's wheel or an official archive: the libraries, the headers if they are wanted, the licences, which go with the libraries
 * wherever they go, and the file that states the version. Wheels hold `torch/`, archives `libtorch/`.
 *
 * @param prefix What to put in front of every path: `torch/`, or nothing.
 */
export function torchEntries(libraries: RegExp, headers: boolean, prefix: string): Select {
  return (entryName) => {
    const licence = /^torch-[^/]+\.dist-info\/(licenses\/.*[^/])$/.exec(entryName)?.[1];
    if (licence !== undefined) return prefix + licence;
    const inner = /^(?:torch|libtorch)\/(.+)$/.exec(entryName)?.[1];
    if (inner === undefined || inner.endsWith('/')) return null;
    if (inner === 'version.py' || inner === 'build-version') return prefix + inner;
    if (inner.startsWith('include/')) return headers ? prefix + inner : null;
    const library = /^lib\/([^/]+)$/.exec(inner)?.[1];
    return library !== undefined && libraries.test(library) ? prefix + inner : null;
  };
}

/** What is needed of the wheels of NVIDIA's libraries, in the places where torch's libraries look for them: `nvidia/cu13/lib/libcudart.so.13`. */
export const nvidiaEntries: Select = (entryName) =>
  /^nvidia\/(?:[^/]+\/)+(?:lib\/[^/]+\.so[.\d]*|bin\/(?:[^/]+\/)*[^/]+\.dll)$/.test(entryName) ? entryName : null;

/** The libraries to unpack of a torch wheel for a device. */
export function librariesFor(target: Platform, cuda: boolean): RegExp {
  return cuda ? target.keepForCuda : target.keep;
}

/** The libraries without which it is no libtorch for a device. */
export function requiredFor(target: Platform, cuda: boolean): readonly string[] {
  return cuda ? (target.requiredForCuda ?? []) : target.required;
}
