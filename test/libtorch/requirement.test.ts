import { comparePythonVersions, isPrerelease, satisfies } from '../../dist/libtorch/pythonVersion.js';
import { markerVariables, requirementsOf } from '../../dist/libtorch/requirement.js';
import { parseWheelName } from '../../dist/libtorch/wheelName.js';

// The expected answers are those of Python's packaging 21.3: SpecifierSet(specifiers).contains(version, prereleases=True).
const answers: Array<[version: string, specifiers: string, expected: boolean]> = [
  ['13.0.88', '==13.0.88.*', true],
  ['13.0.88.1', '==13.0.88.*', true],
  ['13.0.9', '==13.0.88.*', false],
  ['13.0', '==13.0.0.*', true],
  ['13.0.3.0', '==13.0.3', true],
  ['13.4.92', '<14,>=13.0.88', true],
  ['14.0', '<14,>=13.0.88', false],
  ['13.0.9', '>= 13.0.88 , <14', false],
  ['3.8.5', '~=3.8.0', true],
  ['3.9.0', '~=3.8.0', false],
  ['3.7', '~=3.8.0', false],
  ['4.9', '~=4.1', true],
  ['5.0', '~=4.1', false],
  ['2.13.0+cpu', '==2.13.0', true],
  ['2.13.0', '==2.13.0+cpu', false],
  ['2.13.0+CPU', '==2.13.0+cpu', true],
  ['2.13.0', '!=2.13.0', false],
  ['2.13.1', '!=2.13.0', true],
  ['2.13.0rc1', '>=2.13.0', false],
  ['2.13.0rc1', '>=2.12', true],
  ['2.13.0.post1', '>2.12', true],
  ['1.0', '===1.0', true],
  ['1.0.0', '===1.0', false],
  ['1.0', '', true],
  ['1.0', '<=1.0.0,>=1', true],
];
test.each(answers)('%s and %s: %s', (version, specifiers, expected) => {
  expect(satisfies(version, specifiers)).toBe(expected);
});

test('versions are compared by number, pre-releases come before their release', () => {
  const versions = ['2.9.0', '2.13.0', '2.13.0rc2', '2.13.0.post1', '2.13', '10.0', '1!1.0'];
  expect(versions.toSorted(comparePythonVersions)).toEqual([
    ...['1!1.0', '2.9.0', '2.13.0rc2', '2.13.0', '2.13', '2.13.0.post1', '10.0'],
  ]);
  expect(['2.13.0', '2.13.0rc2', '2.13.0.dev3', '2.13.0.post1', '2.13.0+cpu'].map(isPrerelease)).toEqual([
    ...[false, true, true, false, false],
  ]);
  expect(() => satisfies('1.0', '=1.0')).toThrow("'=1.0' is not a version specifier like ==1.2.3 or >=1.2");
});

const linux = markerVariables('linux-x64');

function holds(marker: string, extras: string[] = [], variables = linux): boolean {
  return requirementsOf(`Name: x\nRequires-Dist: thing; ${marker}\n`, variables, extras).length === 1;
}

test('markers', () => {
  for (const marker of [
    'platform_system == "Linux"',
    "sys_platform == 'linux' and platform_machine == 'x86_64'",
    'sys_platform == "win32" or sys_platform == "linux"',
    '(sys_platform == "win32" or sys_platform == "linux") and (os_name == "posix")',
    'python_version < "3.15" and python_version >= "3.9"',
    'python_version in "3.10 3.11"',
    '"linux" == sys_platform',
    'platform_machine not in "aarch64 arm64"',
    'platform_system != "Windows"',
  ]) {
    expect([marker, holds(marker)]).toEqual([marker, true]);
  }
  for (const marker of [
    'platform_system == "Darwin"',
    'python_version >= "3.100"',
    'python_version < "3.2"',
    'sys_platform == "linux" and extra == "all"',
    'sys_platform == "win32" and sys_platform == "linux" or os_name == "nt"',
  ]) {
    expect([marker, holds(marker)]).toEqual([marker, false]);
  }
  expect(holds('extra == "all" and platform_system == "Linux"', ['all'])).toBe(true);
  expect(holds('platform_machine == "AMD64"', [], markerVariables('win32-x64'))).toBe(true);
  expect(holds('platform_machine == "aarch64"', [], markerVariables('linux-arm64'))).toBe(true);
  for (const marker of [
    'platform_system ==',
    '(os_name == "posix"',
    'os_name == "a" "b"',
    'os_name < "a"',
    '1 == "a"',
  ]) {
    expect(() => holds(marker)).toThrow('cannot be read');
  }
});

test('requirements: names, extras, versions, and nothing from the description', () => {
  const metadata = [
    'Name: torch',
    'Requires-Dist: cuda-toolkit[cublas,cudart, nvtx]==13.0.3; platform_system == "Linux"',
    'Requires-Dist: NVIDIA_cuDNN.cu13 (==9.24.0.43)',
    'Requires-Dist: filelock',
    '',
    'Requires-Dist: in-the-description',
  ];
  expect(requirementsOf(metadata.join('\r\n'), linux)).toEqual([
    { name: 'cuda-toolkit', extras: ['cublas', 'cudart', 'nvtx'], specifiers: '==13.0.3' },
    { name: 'nvidia-cudnn-cu13', extras: [], specifiers: '==9.24.0.43' },
    { name: 'filelock', extras: [], specifiers: '' },
  ]);
  expect(() => requirementsOf('Requires-Dist: thing @ https://host/x.whl\n', linux)).toThrow(
    "the requirement 'thing @ https://host/x.whl' cannot be read",
  );
});

test('names of wheels', () => {
  expect(parseWheelName('torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl')).toEqual({
    ...{ project: 'torch', version: '2.13.0+cpu', python: 'cp311', platforms: ['manylinux_2_28_x86_64'] },
  });
  expect(parseWheelName('nvidia_cufft-12.0.0.61-1-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl')).toEqual({
    ...{ project: 'nvidia-cufft', version: '12.0.0.61', python: 'py3' },
    platforms: ['manylinux2014_x86_64', 'manylinux_2_17_x86_64'],
  });
  for (const name of ['torch-2.13.0.tar.gz', 'torch.whl', 'torch-2.13.0-cp311.whl'])
    expect(parseWheelName(name)).toBeNull();
});
