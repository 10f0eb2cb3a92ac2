import * as path from 'node:path';

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '..', '..');

/** Where packages are made: what goes into each, and below it, `tarballs`, what npm makes of them. */
export const packagesFolder = path.join(root, 'build', 'packages');

/** As Node names it: the platform that this runs on. */
export const thisPlatform = `${process.platform}-${process.arch}`;
