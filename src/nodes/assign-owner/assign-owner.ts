import * as z from 'zod';
import { chance } from '../../runtime/chance.ts';
import { fieldValue } from '../../runtime/conditions/field-value.ts';
import { nextPort } from '../next-port.ts';
import { defineStep } from '../node-kind.ts';
import { words } from './words.ts';

const settings = z.strictObject({
  /** Of several, chance picks one, evenly. */
  members: z
    .array(z.string().min(1).max(100), 'choose-member')
    .min(1, 'choose-member')
    .max(100, 'too-many-members'),
  /** Who has an owner keeps them. */
  keepsOwner: z.boolean().default(true),
});

export const assignOwner = defineStep({
  kind: 'assign-owner',
  family: 'act',
  settings,
  words,
  defaults: { members: [] },
  takesTime: false,
  ports: () => nextPort,
  lint({ members }, references, say) {
    // Where nobody says who is in the workspace, as in a scenario, anybody may be.
    const gone = members.some((member) => references.members?.has(member) === false);
    const code = 'unknown-member';
    return gone ? [{ code, severity: 'error', message: say(code), path: ['members'] }] : [];
  },
  summary({ members }, references, say) {
    const [first = ''] = members;
    if (members.length > 1) return say('summary-several', { count: members.length });
    return say('summary', { name: references.members?.get(first) ?? say('unknown-name') });
  },
  facts: () => [],
  enter({ settings: { members, keepsOwner }, contact, funnelId, node }) {
    const owner = fieldValue(contact, 'owner_id');
    if (keepsOwner && typeof owner === 'string')
      return { move: 'leave', port: 'next', detail: { hasOwner: true } };
    const chosen = members[Math.floor(chance(funnelId, node, contact.id) * members.length)];
    if (chosen === undefined) throw new Error(`step ${node} has no member to choose from`);
    const effects = [{ effect: 'change', change: 'set-field', field: 'owner_id', value: chosen }] as const;
    return { move: 'leave', port: 'next', effects };
  },
});
