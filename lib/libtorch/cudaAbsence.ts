import { hasNvidiaGpu, type Nvidia } from './nvidia.js';

/** Why CUDA cannot be used, and what to do. */
export interface CudaAbsence {
  /** A name for programs. */
  readonly code:
    | 'NO_GPU'
    | 'CPU_BUILD_ON_GPU_MACHINE'
    | 'GPU_DRIVER_MISSING'
    | 'GPU_DRIVER_TOO_OLD'
    | 'GPU_LIBRARY_MISSING'
    | 'GPU_NO_ACCESS'
    | 'GPU_HIDDEN'
    | 'GPU_UNUSABLE';
  readonly what: string;
  readonly fix: string;
}

/** What is loaded that should use a GPU. */
export interface CudaQuestion {
  readonly nvidia: Nvidia;
  /** Whether the libtorch that is loaded is a CUDA build. */
  readonly isCudaBuild: boolean;
  /** `cu130`, ...; empty when it is not known. */
  readonly build?: string;
  /** What libtorch said when it was asked for a GPU; empty when it was not asked. */
  readonly said?: string;
}

/** The oldest driver for each major version of CUDA. @see https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html */
const oldestDrivers: Readonly<Record<number, number>> = { 11: 450, 12: 525, 13: 580 };

/** Explains why CUDA cannot be used. To be asked only when it cannot. */
export function explainCudaAbsence(question: CudaQuestion): CudaAbsence {
  const { nvidia, isCudaBuild, build = '', said = '' } = question;
  const { driver, devices, cards, library, accessible, visible } = nvidia;
  const withDriver = driver === null ? '' : ` (driver ${driver})`;
  if (!hasNvidiaGpu(nvidia)) {
    const what = 'no NVIDIA GPU was found on this machine (no /dev/nvidia0, no /proc/driver/nvidia)';
    return {
      code: 'NO_GPU',
      what: isCudaBuild ? what : `This libtorch is the CPU build, and ${what}`,
      fix: "Use the device 'cpu'. If there is a GPU in this machine and this is a container, start it with its GPUs: docker run --gpus all",
    };
  }
  if (visible !== null && /^(?:-1.*|NoDevFiles|\s*)$/.test(visible)) {
    return {
      code: 'GPU_HIDDEN',
      what: `CUDA_VISIBLE_DEVICES is set to '${visible}', which hides the GPU of this machine`,
      fix: `Unset CUDA_VISIBLE_DEVICES, or set it to the number of a GPU, such as 0${isCudaBuild ? '' : '. This libtorch is the CPU build besides: `npx node-torch install --device cuda` fetches the other'}`,
    };
  }
  if (!isCudaBuild) {
    return {
      code: 'CPU_BUILD_ON_GPU_MACHINE',
      what: `This machine has an NVIDIA GPU${withDriver}, but this libtorch is the CPU build`,
      fix: 'Fetch the CUDA build with `npx node-torch install --device cuda`, then start again',
    };
  }
  if (driver === null && devices === 0) {
    return {
      code: 'GPU_DRIVER_MISSING',
      what: `${cards === 1 ? 'An NVIDIA GPU is' : `${cards} NVIDIA GPUs are`} in this machine, but NVIDIA's driver is not loaded`,
      fix: "Install NVIDIA's driver (on Ubuntu: `ubuntu-drivers install`) and restart the machine. In a container: start it with its GPUs, docker run --gpus all",
    };
  }
  const needed = oldestDrivers[cudaMajor(build)];
  if (driver !== null && needed !== undefined && Number.parseInt(driver, 10) < needed) {
    return {
      code: 'GPU_DRIVER_TOO_OLD',
      what: `NVIDIA's driver ${driver} is too old for this libtorch (${build}): CUDA ${cudaMajor(build)} needs ${needed} or newer`,
      fix: `Update NVIDIA's driver to ${needed} or newer, or use a libtorch for an older CUDA`,
    };
  }
  if (library === null) {
    return {
      code: 'GPU_LIBRARY_MISSING',
      what: `There is an NVIDIA GPU${withDriver}, but libcuda.so.1, which comes with the driver, was not found`,
      fix: 'In a container: start it with the NVIDIA Container Toolkit, docker run --gpus all. Otherwise install the driver again, or add the folder of libcuda.so.1 to LD_LIBRARY_PATH',
    };
  }
  if (devices === 0 || !accessible) {
    return {
      code: 'GPU_NO_ACCESS',
      what: `There is an NVIDIA GPU${withDriver}, but this process may not open it (/dev/nvidia0, /dev/nvidiactl)`,
      fix: 'Let this user read and write these files (often the group video or render), or give the container its GPUs: docker run --gpus all',
    };
  }
  return {
    code: 'GPU_UNUSABLE',
    what: `There is an NVIDIA GPU${withDriver}, but libtorch cannot use it${said === '' ? '' : `: ${said}`}`,
    fix: fixForUnusable(said),
  };
}

function fixForUnusable(said: string): string {
  if (/driver\/library version mismatch|system not yet initialized|\b80[234]\b/i.test(said)) {
    return "The driver's library and the kernel's driver are of two versions, as after an update: restart the machine";
  }
  if (/too old|insufficient/i.test(said)) return "Update NVIDIA's driver: https://www.nvidia.com/Download/index.aspx";
  if (/no kernel image/i.test(said))
    return 'This libtorch has no code for a GPU that old or that new: use another version';
  return 'See whether `nvidia-smi` works. If it does, report this with the output of `npx node-torch doctor --json`';
}

/** 13 for `cu130`; 0 when the build does not say. */
function cudaMajor(build: string): number {
  const digits = /^cu(\d+)\d$/.exec(build)?.[1];
  return digits === undefined ? 0 : Number(digits);
}
