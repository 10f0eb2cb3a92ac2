import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { platform } from '../../dist/libtorch/platform.js';
import { type Entry, wheelEntries, writeZip } from './fakes.js';

const target = platform();

/** A CPU wheel of a version of Python for which no sum is known. */
export const cpuWheel = `torch-2.13.0+cpu-cp312-cp312-${target.wheelPlatform}.whl`;

/** The CUDA wheel, as it is on the Python index: without a build behind the version. */
export const cudaWheel = `torch-2.13.0-cp312-cp312-${target.wheelPlatform}.whl`;

/** The wheels of NVIDIA's libraries that {@link writeCudaWheels} writes and that are needed. */
export const nvidiaWheels = [
  'nvidia_cublas-13.1.1.3-py3-none-any.whl',
  'nvidia_cuda_runtime-13.0.96-py3-none-any.whl',
  'nvidia_cudnn_cu13-9.24.0.43-py3-none-any.whl',
  'nvidia_nvjitlink-13.4.92-py3-none-any.whl',
];

/** Bytes that do not compress, the same each time. */
export function noise(size: number): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i * 32 < size; i++) parts.push(createHash('sha256').update(String(i)).digest());
  return Buffer.concat(parts).subarray(0, size);
}

/** Writes a CPU wheel of about 1 MB into a folder; returns its name. */
export function writeCpuWheel(folder: string, name = cpuWheel): string {
  writeZip(path.join(folder, name), [...wheelEntries(), { name: 'torch/include/noise.h', content: noise(1 << 20) }]);
  return name;
}

const linux = "platform_system == 'Linux' or platform_system == 'Windows'";

/** What the CUDA wheel requires: in the form of torch 2.14.1, with a package that is only a list, and with things of Python's. */
const torchMetadata = `Metadata-Version: 2.4
Name: torch
Version: 2.13.0
Requires-Dist: filelock
Requires-Dist: cuda-toolkit[cublas,cudart]==13.0.3; ${linux}
Requires-Dist: cuda-bindings<14,>=13.0.3; ${linux} and python_version < "3.15"
Requires-Dist: nvidia-cudnn-cu13==9.24.0.43; ${linux}
Requires-Dist: nvidia-of-another-planet==1.0; platform_system == "Mars"
Requires-Dist: triton~=3.8.0; platform_system == "Linux"
Requires-Dist: optree>=0.13.0; extra == "optree"

Requires-Dist: nvidia-in-the-description
`;

const toolkitMetadata = `Metadata-Version: 2.4
Name: cuda-toolkit
Version: 13.0.3.0
Requires-Dist: nvidia-cublas==13.1.1.3.*; (sys_platform == 'win32' or ${linux}) and extra == 'all'
Requires-Dist: nvidia-cublas==13.1.1.3.*; (sys_platform == 'win32' or ${linux}) and extra == 'cublas'
Requires-Dist: nvidia-nvjitlink<14,>=13.0.88; extra == 'cublas'
Requires-Dist: nvidia-cuda-runtime==13.0.96.*; extra == 'cudart'
Requires-Dist: nvidia-cufile==1.15.*; extra == 'cufile'
`;

/** Writes a CUDA wheel of torch and all that it needs into a folder, and versions that it must not take. */
export function writeCudaWheels(folder: string): void {
  writeZip(path.join(folder, cudaWheel), [
    ...wheelEntries({ version: '2.13.0+cu130', cuda: '13.0' }).filter(({ name }) => !name.includes('dist-info')),
    ...['libtorch_cuda.so', 'libc10_cuda.so'].map((name) => ({
      name: `torch/lib/${name}`,
      content: `not really ${name}`,
    })),
    { name: 'torch-2.13.0.dist-info/METADATA', content: torchMetadata },
  ]);
  const write = (name: string, entries: readonly Entry[], metadata = ''): void => {
    writeZip(path.join(folder, name), [
      ...entries,
      { name: `${name.split('-')[0]}.dist-info/METADATA`, content: metadata },
    ]);
  };
  const library = (place: string): Entry => ({ name: `nvidia/${place}`, content: `not really ${place}` });
  write('cuda_toolkit-13.0.3.0-py2.py3-none-any.whl', [], toolkitMetadata);
  write('nvidia_cublas-13.1.1.3-py3-none-any.whl', [
    library('cu13/lib/libcublas.so.13'),
    library('cu13/include/cublas.h'),
    library('cu13/lib/libcublas_static.a'),
  ]);
  write('nvidia_cublas-13.2.0.0-py3-none-any.whl', [library('cu13/lib/libcublas.so.13')]);
  write('nvidia_cuda_runtime-13.0.96-py3-none-any.whl', [library('cu13/lib/libcudart.so.13')]);
  // What cudnn needs is met by what the toolkit asks for already.
  write(
    'nvidia_cudnn_cu13-9.24.0.43-py3-none-any.whl',
    [library('cudnn/lib/libcudnn.so.9')],
    'Requires-Dist: nvidia-cublas\n',
  );
  write('nvidia_nvjitlink-13.4.92-py3-none-any.whl', [library('cu13/lib/libnvJitLink.so.13')]);
  write('nvidia_nvjitlink-14.0.1-py3-none-any.whl', [library('cu13/lib/libnvJitLink.so.14')]);
}

/** SHA-256 in hex of a file. */
export function sumOf(file: string): string {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
