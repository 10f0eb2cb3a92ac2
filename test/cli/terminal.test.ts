import { coloursOf, widthOf, wrap } from '../../dist/cli/terminal.js';

const terminal = { isTTY: true, columns: 80, hasColors: () => true };

describe('colours', () => {
  test('on a terminal that has them', () => {
    expect(coloursOf(terminal, {}).bad('no')).toBe('\u001b[31mno\u001b[39m');
    expect(coloursOf(terminal, {}).bad('')).toBe('');
  });

  test.each([
    ['a file or a pipe', {}, {}],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }],
    ['a terminal without colours', { ...terminal, hasColors: () => false }, {}],
  ])('not with %s', (_name, stream, env) => {
    expect(coloursOf(stream, env).bad('no')).toBe('no');
  });
});

test('lines are as wide as the terminal, at most 100; those that no person reads are not broken', () => {
  expect(widthOf(terminal)).toBe(80);
  expect(widthOf({ ...terminal, columns: 300 })).toBe(100);
  expect(widthOf({})).toBe(Number.POSITIVE_INFINITY);
});

describe('wrap', () => {
  test('breaks between words, and never inside of one', () => {
    expect(wrap('one two three', 10, '- ', '  ')).toEqual(['- one two', '  three']);
    expect(wrap('one /a/very/long/path two', 10)).toEqual(['one', '/a/very/long/path', 'two']);
  });

  test('keeps line breaks, and spaces at the beginning of lines', () => {
    expect(wrap('To mend it:\n  npx node-torch install  fetches it', 80, '> ')).toEqual([
      '> To mend it:',
      '>   npx node-torch install  fetches it',
    ]);
  });

  test('does not count colours', () => {
    const { bad } = coloursOf(terminal, {});
    expect(wrap(`one ${bad('two')} three`, 7)).toEqual([`one ${bad('two')}`, 'three']);
  });
});
