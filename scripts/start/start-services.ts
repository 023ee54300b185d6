import { StartProblem } from '../../src/local-supabase/start-problem.ts';
import { StopStack } from '../../src/local-supabase/stop-stack.ts';
import type { RunningService, Service, Surroundings } from './service.ts';
import { say } from './words.ts';

export interface RunningServices {
  readonly surroundings: Surroundings;
  stop(): Promise<void>;
}

/**
 * Starts one service after the other; when one fails or `halt` fires, stops those that run and throws.
 * A halt waits for the service that is just starting, so that nothing is left half-started.
 */
export async function startServices(
  services: readonly Service[],
  beginning: Surroundings,
  halt: AbortSignal,
): Promise<RunningServices> {
  const stack = new StopStack();
  let surroundings = beginning;
  try {
    for (const service of services) {
      halt.throwIfAborted();
      const running = stack.push(await startService(service, surroundings));
      surroundings = { ...surroundings, ...running.provides };
    }
    halt.throwIfAborted();
    return { surroundings, stop: () => stack.stop() };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

async function startService(service: Service, surroundings: Surroundings): Promise<RunningService> {
  try {
    return await service.start(surroundings);
  } catch (cause) {
    if (cause instanceof StartProblem) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartProblem(say('service_failed', { service: service.name, reason }), { cause });
  }
}
