import { packageInfo } from './libtorch/packageInfo.js';
import { native } from './native/binding.js';

/** Version of node-torch. */
export const version: string = packageInfo().version;

/** Version of the libtorch that is loaded, such as `2.13.0`. */
export const libtorchVersion: string = native.versions().loaded;
