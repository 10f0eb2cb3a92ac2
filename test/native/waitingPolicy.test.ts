import { runChild } from './child.js';

const program = 'process.stdout.write(String(process.env.GOMP_SPINCOUNT)); torch.ones([2]);';

/** How often libgomp says that its threads look before they sleep. */
function spins(env: NodeJS.ProcessEnv): { spins: string | undefined; variable: string } {
  const clean = { OMP_WAIT_POLICY: undefined, GOMP_SPINCOUNT: undefined, KMP_BLOCKTIME: undefined };
  const { stdout, stderr, status } = runChild(program, { env: { ...clean, OMP_DISPLAY_ENV: 'VERBOSE', ...env } });
  expect(status).toBe(0);
  return { spins: /GOMP_SPINCOUNT = '(\w+)'/.exec(stderr)?.[1], variable: stdout };
}

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('threads that wait for work soon sleep, and child processes inherit nothing of it', () => {
  expect(spins({})).toEqual({ spins: '1000', variable: 'undefined' });
});

onLinux.each([
  [{ GOMP_SPINCOUNT: '77' }, '77', '77'],
  [{ OMP_WAIT_POLICY: 'PASSIVE' }, '0', 'undefined'],
])('%j of the user is left alone', (env, wanted, variable) => {
  expect(spins(env)).toEqual({ spins: wanted, variable });
});
