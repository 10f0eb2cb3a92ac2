/** Which build of libtorch is meant: the one for the CPU, the usual one for CUDA, or that for one version of CUDA (`cu126`). */
export type Device = 'cpu' | 'cuda' | `cu${number}`;

/** The CUDA build that PyTorch gives to whoever asks for no other. */
const usualCuda = 'cu130';

/** The oldest NVIDIA driver for each major version of CUDA (https://docs.nvidia.com/deploy/cuda-compatibility/). */
const oldestDrivers: Readonly<Record<string, number>> = { 11: 450, 12: 525, 13: 580 };

/**
 * Reads the name of a device.
 *
 * @throws Error for any other text.
 */
export function parseDevice(text: string): Device {
  if (text === 'cpu' || text === 'cuda' || /^cu\d{3}$/.test(text)) return text as Device;
  throw new Error(`node-torch: --device must be cpu, cuda, or the build for one CUDA such as cu126, but is '${text}'`);
}

/** Whether a device is one of NVIDIA's. */
export function isCuda(device: Device): boolean {
  return device !== 'cpu';
}

/** The folder of PyTorch's index that has the builds for a device: `cpu`, `cu130`. */
export function buildOf(device: Device): string {
  return device === 'cuda' ? usualCuda : device;
}

/** The oldest driver that runs a CUDA build; `null` when it is not known. */
export function oldestDriver(build: string): number | null {
  return oldestDrivers[/^cu(\d+)\d$/.exec(build)?.[1] ?? ''] ?? null;
}

/** Whether a wheel's version, with what stands behind its `+`, is one for the device. Plain ones are those that `plain` says. */
export function isBuildFor(device: Device, local: string, plain: 'cpu' | 'cuda'): boolean {
  if (local === '') return device === plain;
  return device === 'cuda' ? /^cu\d+$/.test(local) : local === device;
}
