import { describe, expect, it } from 'vitest';
import { channelSettings } from './channel-settings.ts';

const nothing = { hosts: [], ranges: [] };

describe('what an operator says', () => {
  it.each([
    { name: 'nothing', env: {}, read: { texts: {}, allow: nothing } },
    {
      name: 'a gateway',
      env: { SMS_URL: 'https://sms.test/send', SMS_TOKEN: 's', PUSH_URL: 'http://127.0.0.1:9/push' },
      read: {
        texts: {
          sms: { api: 'json', url: 'https://sms.test/send', token: 's' },
          push: { api: 'json', url: 'http://127.0.0.1:9/push', token: null },
        },
        allow: nothing,
      },
    },
    {
      name: 'Twilio',
      env: { WHATSAPP_URL: 'twilio://AC1:tok@api.twilio.com/+15551234567' },
      read: {
        texts: {
          whatsapp: {
            api: 'twilio',
            url: 'https://api.twilio.com',
            account: 'AC1',
            token: 'tok',
            from: '+15551234567',
          },
        },
        allow: nothing,
      },
    },
    {
      name: 'whom webhooks may call',
      env: { WEBHOOK_ALLOW: 'hooks.internal' },
      read: { texts: {}, allow: { hosts: ['hooks.internal'], ranges: [] } },
    },
  ])('$name', ({ env, read }) => expect(channelSettings(env)).toEqual(read));

  it('is told each mistake', () => {
    const env = { SMS_URL: 'sms.test', PUSH_URL: 'twilio://a:b@c/+1', WEBHOOK_ALLOW: '10.0.0.0/40' };
    expect(channelSettings(env)).toEqual({
      mistakes: [
        'SMS_URL must begin with http://, https:// or be twilio://<account>:<token>@api.twilio.com/<number>',
        'PUSH_URL cannot be Twilio: it has no push',
        'WEBHOOK_ALLOW takes hosts and ranges such as 10.0.0.0/8, not: 10.0.0.0/40',
      ],
    });
  });
});
