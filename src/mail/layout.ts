import { tagsNamed } from './html-tags.ts';
import { escapeHtml } from './liquid.ts';
import { FOOTER, PIXEL, PREHEADER } from './marks.ts';

const STYLE = `
body{margin:0;padding:0;width:100%;background:#f5f6f6;-webkit-text-size-adjust:100%}
.mail{max-width:600px;margin:0 auto;padding:32px 16px}
.sheet{background:#ffffff;border:1px solid #e3e6e6;border-radius:8px;padding:32px;overflow-wrap:break-word}
h1,h2,h3{line-height:1.25}h1{font-size:26px}h2{font-size:20px}h3{font-size:17px}
.sheet>:first-child{margin-top:0}.sheet>:last-child{margin-bottom:0}
.sheet img{max-width:100%;height:auto}
a{color:#1f7675}
@media (max-width:480px){.mail{padding:0}.sheet{border:0;border-radius:0;padding:24px 20px}}`;

const FONT =
  "font:16px/1.6 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;color:#1d2424";

/** A body in a page of its own, with marks where preheader, footer and pixel go. One that is a whole page already stays so. */
export function laidOut(body: string): string {
  const [opening] = tagsNamed(body, /^body$/i);
  if (!opening) return page(body);
  const closing = body.toLowerCase().lastIndexOf('</body');
  const end = closing === -1 ? body.length : closing;
  return (
    body.slice(0, opening[1]) + PREHEADER + body.slice(opening[1], end) + FOOTER + PIXEL + body.slice(end)
  );
}

const page = (body: string): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="x-apple-disable-message-reformatting">
<style>${STYLE}
</style>
</head>
<body>
${PREHEADER}<div class="mail" style="${FONT}">
<div class="sheet">
${body}
</div>
${FOOTER}</div>
${PIXEL}</body>
</html>
`;

// Mail programs fill the line of their list from the body when the preheader is short; this keeps the body out of it.
const FILLER = '&#847;&zwnj;&nbsp;'.repeat(60);

/** The hidden line that mail programs show beside the subject. */
export const preheaderHtml = (preheader: string): string =>
  preheader === ''
    ? ''
    : `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(preheader)}${FILLER}</div>\n`;

/** What the law asks for below a mail; either may be empty because the body has it already. */
export interface Footer {
  readonly postalAddress: string;
  readonly unsubscribe: { readonly url: string; readonly label: string } | null;
}

export function footerHtml({ postalAddress, unsubscribe }: Footer): string {
  const lines = postalAddress === '' ? [] : postalAddress.split(/\r?\n/).map(escapeHtml);
  if (unsubscribe) {
    const { url, label } = unsubscribe;
    lines.push(`<a href="${escapeHtml(url)}" style="color:#5f6b6b">${escapeHtml(label)}</a>`);
  }
  if (lines.length === 0) return '';
  return `<div style="padding:24px 16px;font-size:12px;line-height:1.6;color:#5f6b6b;text-align:center">${lines.join('<br>\n')}</div>\n`;
}

export const footerText = ({ postalAddress, unsubscribe }: Footer): string =>
  [postalAddress, unsubscribe && `${unsubscribe.label}: ${unsubscribe.url}`].filter(Boolean).join('\n');

export const pixelHtml = (url: string): string =>
  `<img src="${escapeHtml(url)}" width="1" height="1" alt="" style="display:block;border:0">\n`;
