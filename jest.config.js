// Read by libgomp when libtorch is loaded, here and in the processes that tests start. Threads that wait for each other while something else wants
// the core make a suite take many times as long; tests that are about threads set their number themselves.
process.env.OMP_NUM_THREADS ??= '1';

/** @type {import('jest').Config} */
module.exports = {
  // `npm test` compiles test/ with tsc first, so jest runs plain JavaScript and types are checked on the way.
  roots: ['<rootDir>/build/test'],
  transform: {},
  // Compiled tests lie one folder deeper than their sources.
  moduleNameMapper: { '^(?:\\.\\./)+dist/(.*)$': '<rootDir>/dist/$1' },
  testEnvironment: 'node',
  testTimeout: 300_000,
  // Two suites side by side fight for the cores that libtorch's own threads use.
  maxWorkers: 1,
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.cjs'],
};
