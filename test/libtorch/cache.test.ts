import * as path from 'node:path';
import { cacheRoot } from '../../dist/libtorch/cache.js';

test('NODE_TORCH_CACHE, then XDG_CACHE_HOME, then the home folder; empty counts as unset', () => {
  const home = path.resolve('/home/somebody');
  expect(cacheRoot({ NODE_TORCH_CACHE: '/a', XDG_CACHE_HOME: '/b', HOME: home })).toBe(path.resolve('/a'));
  expect(cacheRoot({ NODE_TORCH_CACHE: '', XDG_CACHE_HOME: '/b', HOME: home })).toBe(path.resolve('/b/node-torch'));
  expect(cacheRoot({ XDG_CACHE_HOME: '', HOME: home })).toBe(path.join(home, '.cache', 'node-torch'));
});
