import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { someReferences } from '../../tests/support/some-references.ts';
import { soundSettings } from '../../tests/support/sound-settings.ts';
import type { JsonObject } from '../graph/json.ts';
import { kindIds, kindOf, kinds } from './kinds.ts';
import type { NodeKind } from './node-kind.ts';
import { settingsProblems } from './settings-problems.ts';
import { stepSummary } from './step-summary.ts';

const each = Object.entries(kinds).map(([id, kind]) => ({ id, kind: kind as NodeKind }));

describe.each(each)('$id', ({ id, kind }) => {
  const sound = soundSettings[id] ?? kind.defaults;

  it('stands under its own id', () => expect(kind.kind).toBe(id));

  it('says its name, its description and its exits', () => {
    const words: Readonly<Record<string, string>> = kind.words.en;
    const labels = kind.ports({}).flatMap((port) => port.label ?? []);
    for (const key of ['name', 'description', ...labels]) expect(words[key]?.trim()).toBeTruthy();
  });

  it('has no message that cannot be read', () => {
    for (const template of Object.values(kind.words.en)) {
      expect(() => new IntlMessageFormat(template, 'en')).not.toThrow();
    }
  });

  it('starts from settings that are sound, or says in its own words what is missing', () => {
    const problems = settingsProblems(kind, kind.defaults, someReferences, 'en');
    const words: Readonly<Record<string, string>> = kind.words.en;
    for (const { code, message, path } of problems) {
      expect(words[code]).toBeDefined();
      expect(message).toMatch(/\.$/);
      expect(path.length).toBeGreaterThan(0);
    }
  });

  it('is content with sound settings and sums them up', () => {
    expect(settingsProblems(kind, sound, someReferences, 'en')).toEqual([]);
    expect(stepSummary({ kind: id, settings: sound }, someReferences, 'en')).toBeTruthy();
  });

  it('sums sound settings up when all that they refer to is gone', () => {
    const nothing = { tags: new Map(), lists: new Map(), fields: new Map(), mailSteps: new Map() };
    expect(stepSummary({ kind: id, settings: sound }, nothing, 'en')).toBeTruthy();
  });

  it('bears settings that make no sense', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...Object.keys(sound), ...Object.keys(kind.defaults), 'other'),
          fc.jsonValue(),
        ),
        (garbage) => {
          const settings = garbage as JsonObject;
          for (const port of kind.ports(settings)) expect(port.id).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
          expect(['boolean', 'undefined']).toContain(
            typeof (typeof kind.takesTime === 'function' ? kind.takesTime(settings) : kind.takesTime),
          );
          for (const { message } of settingsProblems(kind, settings, someReferences, 'en'))
            expect(message).toBeTruthy();
        },
      ),
    );
  });

  it('has different exits', () => {
    const ids = kind.ports({}).map((port) => port.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('knows no kind by what every object inherits', () => {
  expect(kindOf('constructor')).toBeUndefined();
  expect(kindIds).toHaveLength(each.length);
});
