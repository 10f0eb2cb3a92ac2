// libtorch alone, as a program loads it that knows nothing better: what an import of this library is compared with.
const os = require('node:os');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { read, write } = require('./workload.cjs');

const dist = path.resolve(__dirname, '..', '..', 'dist', 'libtorch');
const { locateLibtorch } = require(path.join(dist, 'locate.js'));
const { platform } = require(path.join(dist, 'platform.js'));

read();
const { folder, version } = locateLibtorch();
const began = performance.now();
try {
  process.dlopen({ exports: {} }, path.join(folder, 'lib', platform().entry), os.constants.dlopen.RTLD_NOW);
} catch (error) {
  // It is loaded, and is no addon.
  if (!error.message.includes('Module did not self-register')) throw error;
}
write({ seconds: (performance.now() - began) / 1000, version: `libtorch ${version}` });
