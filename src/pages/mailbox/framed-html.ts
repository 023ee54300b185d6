/** No scripts, frames, forms or plug-ins; pictures and styles of its own are what a mail may have. */
const POLICY =
  "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline' http: https:; font-src http: https: data:; base-uri 'none'; form-action 'none'";

/**
 * A mail's HTML for a sandboxed frame: under a policy that runs nothing, its links opening in a tab of their own, and
 * without whatever would lead the frame elsewhere.
 */
export function framedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('base, meta[http-equiv], script')) element.remove();
  for (const link of page.querySelectorAll('a[href], area[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  const policy = page.createElement('meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute('content', POLICY);
  page.head.prepend(policy);
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
