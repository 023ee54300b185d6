import type { TextForm } from '../../mail/render-text.ts';
import type { Say } from '../../text/words.ts';
import { defineStep, type SettingsProblem } from '../node-kind.ts';
import type { References } from '../references.ts';
import { afterOutcome, handOver, handOverPorts } from '../sending/hand-over.ts';
import { errorOf, tagProblems, warningOf } from '../sending/text-problems.ts';
import { takesBody, type WebhookSettings, webhookSettings } from './webhook-settings.ts';
import { words } from './words.ts';

/** How values are written into a body of each format. */
export const BODY_FORMS: Readonly<Record<WebhookSettings['format'], TextForm>> = {
  json: 'json',
  form: 'url',
  text: 'plain',
};

export const callWebhook = defineStep({
  kind: 'call-webhook',
  family: 'act',
  settings: webhookSettings,
  words,
  defaults: {
    method: 'POST',
    url: '',
    headers: [],
    format: 'json',
    body: '{\n  "email": {{ contact.email | json }}\n}',
    keepAs: '',
  },
  takesTime: false,
  ports: () => handOverPorts,
  lint: webhookProblems,
  summary: ({ method, url }, _references, say) =>
    url === '' ? say('summary-empty') : say('summary', { method, host: hostOf(url) }),
  facts: () => [],
  enter: (step) => handOver(step, 'webhook', { keepAs: step.settings.keepAs }),
  resume: (step, wait, occasion) => afterOutcome(step, wait, occasion, step.settings.keepAs),
});

function webhookProblems(
  settings: WebhookSettings,
  references: References,
  say: Say<keyof (typeof words)['en']>,
): SettingsProblem[] {
  const { method, url, headers, format, body } = settings;
  if (url === '') return [errorOf('write-url', ['url'], say('write-url'))];
  return [
    ...tagProblems(url, 'url', ['url'], references, say),
    ...headers.flatMap(({ value }, index) =>
      tagProblems(value, 'plain', ['headers', index, 'value'], references, say),
    ),
    ...(takesBody(method) ? tagProblems(body, BODY_FORMS[format], ['body'], references, say) : []),
    ...(/^http:/i.test(url) ? [warningOf('url-open', ['url'], say('url-open'))] : []),
  ];
}

const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
