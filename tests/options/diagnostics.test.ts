import { expect, it } from 'vitest';
import { diagnosticsOf } from '../../src/options/diagnostics.ts';
import { initialSettings, type Settings } from '../../src/settings/settings.ts';

const SECRETS = ['clinic.example', 'union.example', 'bank.example', 'press.example', 'digest-of-a-page', 'salt'];

it('holds what decides and how long lists are, and nothing of what the reader has put into them', () => {
  const [chosen = '', hidden = '', never = '', automatic = '', page = '', salt = ''] = SECRETS;
  const settings: Settings = {
    ...initialSettings,
    theme: 'sepia',
    send: { to: 'address', address: 'https://notes.mine.example/{title}' },
    box: { ...initialSettings.box, chosenSites: [chosen], hiddenSites: [hidden], hiddenPages: [page], pageSalt: salt },
    engine: {
      ...initialSettings.engine,
      chosen: 'ollama',
      servers: { ollama: { address: 'http://home.example:11434', model: 'my-firm-model' } },
      instruction: 'As for a child of mine',
      neverSendFrom: [never, never],
      automaticSites: [automatic],
      consents: [{ engine: 'ollama', origin: 'http://home.example:11434' }],
    },
  };
  const written = diagnosticsOf(settings, ['Get a Summary 1.0.0']);
  for (const secret of [...SECRETS, 'home.example', 'mine.example', 'my-firm', 'child'])
    expect(written).not.toContain(secret);
  expect(written).toMatch(/^Get a Summary 1\.0\.0\n/);
  expect(JSON.parse(written.slice(written.indexOf('{')))).toMatchObject({
    theme: 'sepia',
    send: { to: 'address', hasOwnAddress: true },
    box: { offer: 'articles', hiddenSites: 1 },
    engine: { chosen: 'ollama', neverSendFrom: 2, instruction: 22, hasOwnAddress: true, hasOwnModel: true },
  });
});

it('knows of every setting whether it is masked: one that is added here is thought of', () => {
  const keys = (value: object) => Object.keys(value).sort();
  expect(keys(initialSettings)).toEqual(
    ['box', 'depth', 'engine', 'highlight', 'history', 'language', 'points', 'send', 'textSize', 'theme'].sort(),
  );
  expect(keys(initialSettings.box)).toHaveLength(6);
  expect(keys(initialSettings.engine).length).toBeGreaterThan(8);
});
