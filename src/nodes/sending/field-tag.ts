/** Where a merge tag is to stand: a mail has tags of its own, and JSON wants whole values. */
export type TagStyle = 'mail' | 'text' | 'json';

/** A merge tag as one would write it. A first name is what messages greet with, and what contacts lack most often. */
export function fieldTag(tag: string, style: TagStyle, fallback = ''): string {
  if (style === 'json') return `{{ ${tag} | json }}`;
  return tag === 'contact.first_name' && fallback !== ''
    ? `{{ ${tag} | default: "${fallback}" }}`
    : `{{ ${tag} }}`;
}
