import { Context, type Emitter, type Liquid, type Template, toValueSync } from 'liquidjs';

/** Text that may become so long and no longer: a loop in a template writes without asking for memory. */
class BoundedText implements Emitter {
  buffer = '';
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  write(text: unknown): void {
    this.buffer += String(text ?? '');
    if (this.buffer.length > this.most) throw new Error('output length limit exceeded');
  }
}

/** Fills a template in, within the engine's limits of time and memory, to `most` letters. Throws Liquid's errors. */
export function filledIn(
  engine: Liquid,
  templates: readonly Template[],
  scope: object,
  most: number,
): string {
  const context = new Context(scope, engine.options, { sync: true }, { liquid: engine });
  const text = new BoundedText(most);
  toValueSync(engine.renderer.renderTemplates([...templates], context, text));
  return text.buffer;
}
