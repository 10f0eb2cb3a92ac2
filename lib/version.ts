import * as fs from 'node:fs';
import * as path from 'node:path';
import { native } from './native/binding.js';

const packageFile = path.resolve(__dirname, '..', 'package.json');

/** Version of node-torch. */
export const version: string = (JSON.parse(fs.readFileSync(packageFile, 'utf8')) as { version: string }).version;

/** Version of the libtorch that is loaded, such as `2.13.0`. */
export const libtorchVersion: string = native.versions().loaded;
