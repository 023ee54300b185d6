import { ingressFunctions } from '../../../src/scheduler/functions/ingress.ts';
import { openDatabase } from '../_shared/settings.ts';

const { forms } = ingressFunctions({ sql: openDatabase(2), report: console.error });

Deno.serve((request) => forms(request));
