export { type AddonFile, AddonNotFoundError, findAddon, locateAddon } from './addonFile.js';
export { type BuildInfo, readBuildInfo } from './buildInfo.js';
export { cacheRoot, type Env } from './cache.js';
export { type Fetched, type FetchOptions, fetchLibtorch } from './fetch.js';
export { type Inspection, inspectLibtorch } from './inspect.js';
export {
  LibtorchNotFoundError,
  type Located,
  type LocateOptions,
  locateLibtorch,
  type Search,
  type Step,
  type StepName,
  searchLibtorch,
} from './locate.js';
export { packageRoot } from './packageInfo.js';
export { type Platform, platform } from './platform.js';
export { findPlatformPackage, type PlatformPackage } from './platformPackage.js';
export type { OnProgress, Progress } from './progress.js';
export { pinnedVersion } from './version.js';
