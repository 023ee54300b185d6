import { mailFunctions } from '../../../src/scheduler/functions/mail-functions.ts';
import { appUrl, openDatabase } from '../_shared/settings.ts';

const { unsubscribe } = mailFunctions({ sql: openDatabase(2), appUrl: appUrl(), report: console.error });

Deno.serve((request) => unsubscribe(request));
