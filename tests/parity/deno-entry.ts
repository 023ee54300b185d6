/** Under Deno: `deno-entry.ts OWNER_URL SCHEDULER_URL SCENARIO` prints the trace as JSON. */
import postgres from 'postgres';
import { parseScenario } from '../../src/runtime/scenario/parse-scenario.ts';
import { connect } from '../../src/scheduler/postgres/connect.ts';
import { runOnPostgres } from './run-on-postgres.ts';

declare const Deno: { readonly args: readonly string[]; exit(status: number): never };

const [ownerUrl = '', schedulerUrl = '', text = ''] = Deno.args;
const parsed = parseScenario(text);
if ('mistakes' in parsed) throw new Error(parsed.mistakes.join('; '));
const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
const scheduler = connect(schedulerUrl, 1);
console.log(JSON.stringify(await runOnPostgres(owner, scheduler, parsed.scenario)));
await Promise.all([owner.end(), scheduler.end()]);
