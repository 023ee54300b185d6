import type { IncomingMessage } from 'node:http';
import { LONGEST_ANSWER, type WebAnswer } from '../../channels/webhook/web-call.ts';

/**
 * An answer with the beginning of its body. Its status has arrived, so that a body which is endless, breaks off or dries
 * up changes nothing about what became of the call.
 */
export async function readAnswer(response: IncomingMessage): Promise<WebAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  let cut = false;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LONGEST_ANSWER) {
        cut = true;
        break;
      }
    }
  } catch {
    cut = true;
  }
  const { headers, statusCode = 0 } = response;
  return {
    call: 'answered',
    status: statusCode,
    headers: { get: (name) => [headers[name.toLowerCase()] ?? null].flat().join(', ') || null },
    body: Buffer.concat(chunks).subarray(0, LONGEST_ANSWER).toString('utf8'),
    cut: cut || !response.complete,
  };
}
