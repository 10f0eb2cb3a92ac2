import { spawnSync } from 'node:child_process';
import { StepFailed } from './run-step.mjs';

/** Each tool a build needs, with the command that installs it. */
const install = {
  compiler: { apt: 'g++', dnf: 'gcc-c++', mac: 'xcode-select --install' },
  cmake: { apt: 'cmake', dnf: 'cmake', mac: 'brew install cmake' },
  make: { apt: 'ninja-build', dnf: 'ninja-build', mac: 'brew install ninja' },
};

const oldestCmake = [3, 18];

/**
 * Looks for what the build needs (a C++20 compiler, CMake, ninja or make).
 *
 * Returns the compiler as it names itself. Throws StepFailed that names every missing tool and the command that installs it.
 */
export function checkTools() {
  const problems = [];
  const compiler = findCompiler(problems);
  checkCmake(problems);
  if (problems.length > 0) {
    throw new StepFailed(`The addon cannot be built yet:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
  return compiler;
}

function checkCmake(problems) {
  const cmake = output('cmake', ['--version']);
  const [text, major, minor] = /(\d+)\.(\d+)/.exec(cmake ?? '') ?? [];
  const isOld = Number(major) < oldestCmake[0] || (Number(major) === oldestCmake[0] && Number(minor) < oldestCmake[1]);
  if (cmake === null) problems.push(missing('CMake', 'cmake'));
  else if (isOld)
    problems.push(`CMake ${text} is too old: ${oldestCmake.join('.')} or newer is needed (${commands('cmake')})`);
  if (process.platform === 'win32') return;
  if (['ninja', 'make'].every((name) => output(name, ['--version']) === null))
    problems.push(missing('ninja or make', 'make'));
}

function findCompiler(problems) {
  if (process.platform === 'win32') return 'clang-cl, found by CMake';
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
  const { apt, dnf, mac } = install[tool];
  return process.platform === 'darwin'
    ? mac
    : `apt-get install ${apt} (Debian, Ubuntu) or dnf install ${dnf} (Fedora, RHEL)`;
}
