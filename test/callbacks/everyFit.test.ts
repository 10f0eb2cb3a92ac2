import * as torch from 'node-torch';

const x = torch.ones([4, 3]);
const y = torch.ones([4, 1]);

/** A short training with a model of its own. */
function trained(options: torch.FitOptions = {}): Promise<torch.callbacks.History> {
  const model = torch.sequential();
  model.add(torch.layers.dense({ units: 1, inputShape: [3] }));
  model.compile({ optimizer: 'sgd', loss: 'mse' });
  return model.fit(x, y, { verbose: 0, ...options });
}

test('every fit calls what was made for it, behind its own callbacks, until it is removed', async () => {
  const heard: string[] = [];
  let made = 0;
  const handle = torch.callbacks.everyFit(() => {
    const name = `fit ${++made}`;
    return { onTrainBegin: () => void heard.push(`${name} begins`), onTrainEnd: () => void heard.push(`${name} ends`) };
  });
  const own = { onTrainBegin: () => void heard.push('own') };
  await trained({ callbacks: own });
  await Promise.all([trained(), trained()]);
  handle.remove();
  handle.remove();
  await trained();
  expect(heard.slice(0, 3)).toEqual(['own', 'fit 1 begins', 'fit 1 ends']);
  expect(heard.slice(3).sort()).toEqual(['fit 2 begins', 'fit 2 ends', 'fit 3 begins', 'fit 3 ends']);
});

test('the same function given twice is called twice, and each handle removes one', async () => {
  let calls = 0;
  const make = () => ({ onTrainBegin: () => void calls++ });
  const first = torch.callbacks.everyFit(make);
  {
    using _second = torch.callbacks.everyFit(make);
    await trained();
    expect(calls).toBe(2);
  }
  await trained();
  expect(calls).toBe(3);
  first.remove();
});

test('only what gives a callback is taken', async () => {
  expect(() => torch.callbacks.everyFit({} as never)).toThrow(
    'Expected a function that gives a callback for make but received an object',
  );
  using _handle = torch.callbacks.everyFit(() => 5 as never);
  await expect(trained()).rejects.toThrow(
    'Expected an object with functions such as onEpochEnd, or a Callback for callbacks but received 5',
  );
});
