import { gpuMachine, removeFolders } from '../libtorch/fakes.js';
import { runChild, runCleanly } from './child.js';

// The libtorch of the tests is the CPU build, whatever the machine.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

afterAll(removeFolders);

const message =
  "try { torch.ones([2], { device: 'cuda' }); } catch (error) { console.log(error.name, error.message); }";

onLinux('the CPU build on a machine with a GPU', () => {
  test('who asks for the GPU hears how to get it', () => {
    expect(runCleanly(message, { env: gpuMachine() })).toContain(
      'This machine has an NVIDIA GPU (driver 580.65.06), but this libtorch is the CPU build. ' +
        'Fetch the CUDA build with `npx node-torch install --device cuda`, then start again',
    );
  });

  test('who asks whether there is one is warned, once', () => {
    const program = `
      process.on('warning', ({ name, code, message }) => console.log(name, code, message));
      console.log(torch.cudaIsAvailable(), torch.cudaIsAvailable());`;
    const { stdout, stderr } = runChild(program, { env: gpuMachine() });
    expect(stdout).toBe(
      'false false\nNodeTorchWarning NODE_TORCH_NO_CUDA This machine has an NVIDIA GPU (driver 580.65.06), but this libtorch is the CPU build. ' +
        'Fetch the CUDA build with `npx node-torch install --device cuda`, then start again.\n',
    );
    expect(stderr).toContain('[NODE_TORCH_NO_CUDA] NodeTorchWarning: This machine has an NVIDIA GPU');
  });

  test('nobody else is', () => {
    expect(runCleanly('console.log(torch.ones([2]).add(1).toArray().join());', { env: gpuMachine() })).toBe('2,2');
  });
});

onLinux('a hidden GPU', () => {
  test('is said to be hidden', () => {
    const env = { ...gpuMachine(), CUDA_VISIBLE_DEVICES: '' };
    expect(runCleanly(message, { env })).toContain("CUDA_VISIBLE_DEVICES is set to '', which hides the GPU");
  });
});
