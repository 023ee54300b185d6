import { Tokenizer, TokenKind } from 'liquidjs';

/**
 * A template whose Liquid is out of the way, so that its HTML can be read as HTML: `{% if contact.score > 5 %}` would
 * close a tag. Each piece of Liquid stands as U+E000, its number, U+E001, which no HTML reader touches.
 */
export interface ShieldedTemplate {
  readonly html: string;
  restore(shielded: string): string;
  /** The pieces that are commands (`{% … %}`) still stand in `shielded` in their order, none lost or doubled. */
  keepsCommands(shielded: string): boolean;
}

const PIECE = /\uE000(\d+)\uE001/g;

/** Throws Liquid's errors. */
export function shieldLiquid(template: string): ShieldedTemplate {
  const pieces: string[] = [];
  const commands = new Set<number>();
  let verbatim = false;
  let html = '';
  for (const token of new Tokenizer(template.replace(/[\uE000-\uE00F]/g, '')).readTopLevelTokens()) {
    const text = token.getText();
    if (token.kind === TokenKind.HTML && !(verbatim && text.includes('{'))) {
      html += text;
      continue;
    }
    if (token.kind === TokenKind.Tag) {
      verbatim = /^\{%-?\s*raw\b/.test(text);
      commands.add(pieces.length);
    }
    html += `\uE000${pieces.length}\uE001`;
    pieces.push(text);
  }
  const commandsIn = (shielded: string): string =>
    Array.from(shielded.matchAll(PIECE), ([, index]) => Number(index))
      .filter((index) => commands.has(index))
      .join();
  return {
    html,
    restore: (shielded) => shielded.replace(PIECE, (_, index) => pieces[Number(index)] ?? ''),
    keepsCommands: (shielded) => commandsIn(shielded) === commandsIn(html),
  };
}
