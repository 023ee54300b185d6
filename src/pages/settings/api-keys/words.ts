import { defineWords } from '../../../text/words.ts';

export const apiKeyWords = defineWords({
  en: {
    title: 'API keys',
    hint: 'With a key, other programs tell what happens: orders, carts, events of your own.',
    name: 'Name of a new key',
    placeholder: 'Shop',
    create: 'Create key',
    none: 'There are no keys yet.',
    'load-failed': 'The keys could not be loaded',
    'shown-once': 'Copy the key now: it is shown this once.',
    copy: 'Copy',
    copied: 'The key is copied',
    ending: 'ends in {hint}',
    used: 'last used',
    'never-used': 'never used',
    revoke: 'Revoke',
    'revoke-title': 'Revoke “{name}”?',
    'revoke-body': 'Programs that use it are refused from now on. This cannot be taken back.',
    'revoke-confirm': 'Revoke key',
    revoked: 'The key is revoked',
  },
});
