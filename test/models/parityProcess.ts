// Run by parity.test.ts in a process of its own, since libtorch and MKL read their variables when they are loaded.
import { allResults } from './parityTraining.js';

void allResults().then((results) => process.stdout.write(JSON.stringify(results)));
