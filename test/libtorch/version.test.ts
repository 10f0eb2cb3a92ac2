import { isBuildable, parseVersion, pinnedVersion, sameMinor } from '../../dist/libtorch/version.js';

test('takes versions apart', () => {
  expect(parseVersion('2.13.0+cpu')).toEqual({ text: '2.13.0+cpu', major: 2, minor: 13, patch: 0, build: 'cpu' });
  expect(parseVersion(' 2.14.1\n')).toEqual({ text: '2.14.1', major: 2, minor: 14, patch: 1, build: '' });
  expect(parseVersion('2.15.0a0+git1234')).toMatchObject({ minor: 15, patch: 0, build: 'git1234' });
});

test.each(['', 'abc', '2.13', 'v2.13.0'])('%j is no version', (text) => {
  expect(parseVersion(text)).toBeNull();
});

test('a libtorch fits when major and minor are the same', () => {
  const version = (text: string) => parseVersion(text) ?? pinnedVersion();
  expect(sameMinor(version('2.13.0+cpu'), version('2.13.1+cu130'))).toBe(true);
  expect(sameMinor(version('2.13.0'), version('2.14.0'))).toBe(false);
  expect(['2.10.0', '2.11.0', '2.14.1', '2.15.0', '3.13.0'].map((text) => isBuildable(version(text)))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('the pinned version is one that can be built', () => {
  expect(isBuildable(pinnedVersion())).toBe(true);
});
