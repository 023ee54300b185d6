/** `npm run funnel -- <command> …`: funnels from the command line. */
import { simulateFile } from './simulate-file.ts';

const USAGE = 'Usage: npm run funnel -- simulate FILE\n';

const [command, file, ...rest] = process.argv.slice(2);

if (command === 'simulate' && file !== undefined && rest.length === 0) {
  process.exitCode = await simulateFile(file);
} else {
  process.stderr.write(USAGE);
  process.exitCode = 1;
}
