/** The file names of libtorch on one platform. All lie in `lib/` of a libtorch folder. */
export interface Platform {
  /** `linux-x64`, `darwin-arm64`, `win32-x64`, ... */
  readonly name: string;
  /** The library that is loaded first and brings the others along. */
  readonly entry: string;
  /** Files without which the folder is no libtorch. */
  readonly required: readonly string[];
  /** Every file worth keeping from a wheel or an archive: the required ones, the OpenMP runtime, import libraries. */
  readonly keep: RegExp;
  /** Platform tag of PyTorch's wheels, as `pip download --platform` wants it. */
  readonly wheelPlatform: string;
  /** The platform tags of all wheels that fit. */
  readonly wheelPlatforms: RegExp;
  /** Which build the wheels are whose version has nothing behind a `+`. */
  readonly plainWheel: 'cpu' | 'cuda';
  /** Files without which the folder is no libtorch for CUDA; `null` where there is none. */
  readonly requiredForCuda: readonly string[] | null;
  /** Every file worth keeping from a wheel for CUDA. */
  readonly keepForCuda: RegExp;
  /** Folder of the official archives on PyTorch's download site, and the archive's name for a version. */
  readonly archive: (version: string) => { readonly folder: string; readonly name: string };
  /** Whether releases are tried on this platform. The others are written by the book and may need work. */
  readonly tested: boolean;
}

const linuxLibraries = ['libtorch.so', 'libtorch_cpu.so', 'libc10.so'];

const linux = (name: string, machine: string, archiveName: string, tested: boolean): Platform => ({
  name,
  entry: 'libtorch.so',
  required: linuxLibraries,
  keep: /^(?:libtorch|libtorch_cpu|libc10)\.so$|^lib(?:gomp|arm_compute|openblas|gfortran)[^/]*\.so[.\d]*$/,
  wheelPlatform: `manylinux_2_28_${machine}`,
  wheelPlatforms: new RegExp(`^(?:many)?linux(?:\\d+|_\\d+_\\d+)?_${machine}$`),
  plainWheel: 'cuda',
  requiredForCuda: [...linuxLibraries, 'libtorch_cuda.so', 'libc10_cuda.so'],
  // All but what belongs to Python.
  keepForCuda: /^lib(?!torch_python|torch_global_deps|shm)[^/]+\.so[.\d]*$/,
  archive: (version) => ({ folder: 'cpu', name: `${archiveName}-${version}+cpu.zip` }),
  tested,
});

const platforms: readonly Platform[] = [
  linux('linux-x64', 'x86_64', 'libtorch-shared-with-deps', true),
  linux('linux-arm64', 'aarch64', 'libtorch-shared-with-deps-aarch64', false),
  {
    name: 'darwin-arm64',
    entry: 'libtorch.dylib',
    required: ['libtorch.dylib', 'libtorch_cpu.dylib', 'libc10.dylib'],
    keep: /^(?:libtorch|libtorch_cpu|libc10|libomp)\.dylib$/,
    wheelPlatform: 'macosx_11_0_arm64',
    wheelPlatforms: /^macosx_\d+_\d+_(?:arm64|universal2)$/,
    plainWheel: 'cpu',
    requiredForCuda: null,
    keepForCuda: /^$/,
    archive: (version) => ({ folder: 'cpu', name: `libtorch-macos-arm64-${version}.zip` }),
    tested: false,
  },
  {
    name: 'win32-x64',
    entry: 'torch.dll',
    required: ['torch.dll', 'torch_cpu.dll', 'c10.dll'],
    keep: /^[^/]+\.dll$|^(?:torch|torch_cpu|c10)\.lib$/,
    wheelPlatform: 'win_amd64',
    wheelPlatforms: /^win_amd64$/,
    plainWheel: 'cpu',
    requiredForCuda: ['torch.dll', 'torch_cpu.dll', 'c10.dll', 'torch_cuda.dll', 'c10_cuda.dll'],
    keepForCuda: /^[^/]+\.dll$|^(?:torch|torch_cpu|c10)\.lib$/,
    archive: (version) => ({ folder: 'cpu', name: `libtorch-win-shared-with-deps-${version}+cpu.zip` }),
    tested: false,
  },
];

/** The platforms that libtorch is there for, as Node names them. */
export const platformNames: readonly string[] = platforms.map(({ name }) => name);

/**
 * The file names of libtorch on a platform.
 *
 * @param name `process.platform`-`process.arch`; default: where this runs.
 * @throws Error when libtorch has no build for it, naming the platforms it has one for.
 */
export function platform(name: string = `${process.platform}-${process.arch}`): Platform {
  const found = platforms.find((candidate) => candidate.name === name);
  if (!found) {
    throw new Error(`node-torch: there is no libtorch for ${name}; expected one of ${platformNames.join(', ')}`);
  }
  return found;
}
