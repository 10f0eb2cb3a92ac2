import { spawnSync } from 'node:child_process';
import { StepFailed } from './run-step.mjs';

/** Each tool a build needs, with the command that installs it. */
const install = {
  compiler: { apt: 'g++', dnf: 'gcc-c++', brew: 'llvm' },
  cmake: { apt: 'cmake', dnf: 'cmake', brew: 'cmake' },
  make: { apt: 'ninja-build', dnf: 'ninja-build', brew: 'ninja' },
  pip: { apt: 'python3-pip', dnf: 'python3-pip', brew: 'python' },
};

const oldestCmake = [3, 18];

/**
 * Looks for a C++20 compiler, CMake, and ninja or make.
 *
 * Returns the compiler as it names itself. Throws StepFailed that names every missing tool and the command that installs it.
 */
export function checkBuildTools() {
  const problems = [];
  const compiler = findCompiler(problems);
  const cmake = output('cmake', ['--version']);
  const version = /(\d+)\.(\d+)/.exec(cmake ?? '');
  if (cmake === null) problems.push(missing('CMake', 'cmake'));
  else if (version && Number(version[1]) * 1000 + Number(version[2]) < oldestCmake[0] * 1000 + oldestCmake[1]) {
    problems.push(`CMake ${version[0]} is too old: ${oldestCmake.join('.')} or newer is needed (${commands('cmake')})`);
  }
  if (
    process.platform !== 'win32' &&
    output('ninja', ['--version']) === null &&
    output('make', ['--version']) === null
  ) {
    problems.push(missing('ninja (or make)', 'make'));
  }
  fail(problems, 'The addon cannot be built');
  return compiler;
}

/** Looks for Python with pip. Throws StepFailed when there is none, with the command that installs it. */
export function checkFetchTools() {
  if (['python3', 'python'].some((python) => output(python, ['-m', 'pip', '--version']) !== null)) return;
  // The official archive can still be fetched without pip when its sum was given.
  if (process.env.NODE_TORCH_LIBTORCH_SHA256) return;
  const hint = 'or set LIBTORCH to a libtorch that is there (a folder with lib/ and include/)';
  fail([`${missing("Python's pip", 'pip')}; ${hint}`], 'libtorch cannot be fetched');
}

function findCompiler(problems) {
  if (process.platform === 'win32') return 'MSVC, found by CMake';
  const candidates = process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++'];
  const found = candidates.find((name) => output(name, ['--version']) !== null);
  if (found === undefined) {
    problems.push(
      process.env.CXX
        ? `CXX is set to ${process.env.CXX}, which does not run`
        : missing('a C++20 compiler', 'compiler'),
    );
    return null;
  }
  const name = output(found, ['--version']).split('\n')[0];
  const program = '#include <concepts>\nstatic_assert(__cplusplus >= 202002L); std::integral auto f() { return 1; }\n';
  const check = spawnSync(found, ['-std=c++20', '-x', 'c++', '-fsyntax-only', '-'], { input: program });
  if (check.status !== 0)
    problems.push(`${name} does not compile C++20: GCC 11 or clang 14 or newer is needed (${commands('compiler')})`);
  return name;
}

function output(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', windowsHide: true });
  return result.status === 0 ? result.stdout : null;
}

function missing(what, tool) {
  return `${what} is not on PATH; install it: ${commands(tool)}`;
}

function commands(tool) {
  const { apt, dnf, brew } = install[tool];
  return process.platform === 'darwin'
    ? `brew install ${brew}`
    : `apt-get install ${apt}, or dnf install ${dnf}, or brew install ${brew}`;
}

function fail(problems, title) {
  if (problems.length > 0) throw new StepFailed(`${title}:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
}
