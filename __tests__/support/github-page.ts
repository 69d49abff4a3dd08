import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const STYLE = `
  body { font: 14px/1.5 "Liberation Sans", Arial, sans-serif; color: #1f2328; margin: 24px; background: #fff; }
  .comment { max-width: 860px; border: 1px solid #d1d9e0; border-radius: 6px; }
  .author { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; border-radius: 6px 6px 0 0; color: #59636e; }
  .body { padding: 16px; overflow-wrap: anywhere; }
  h2 { font-size: 1.4em; border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; margin: 0 0 12px; } h3 { font-size: 1.15em; }
  table { border-collapse: collapse; display: block; overflow: auto; margin-bottom: 16px; max-width: 100%; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 13px; overflow-wrap: normal; } tr:nth-child(2n) { background: #f6f8fa; }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% "Liberation Mono", monospace; white-space: break-spaces; }
  pre { background: #f6f8fa; padding: 12px; border-radius: 6px; overflow: auto; } pre code { background: none; padding: 0; white-space: pre; }
  a { color: #0969da; text-decoration: none; } details { margin: 8px 0; } summary { cursor: pointer; } sub { color: #59636e; }
  .alert { border-left: 4px solid; padding: 4px 16px; margin: 0 0 16px; }
  .alert.CAUTION { border-color: #d1242f; } .alert.WARNING { border-color: #9a6700; } .alert.IMPORTANT { border-color: #8250df; }
  .alert.NOTE { border-color: #0969da; } .alert.TIP { border-color: #1a7f37; }`;

const ALERT = /<blockquote>\s*<p>\[!(CAUTION|WARNING|IMPORTANT|NOTE|TIP)\]\s*([\s\S]*?)<\/blockquote>/g;

/** HTML of GitHub-flavoured Markdown as GitHub would make it, alerts included. Our own HTML (details, sub) is let through. */
const markdownToHtml = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }).replaceAll(
    ALERT,
    (_, kind: string, rest: string) =>
      `<div class="alert ${kind}"><p><b>${kind[0]}${kind.slice(1).toLowerCase()}</b></p><p>${rest}</div>`,
  );

/** A page that shows a comment about as it looks on GitHub. */
export const commentPage = (markdown: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div class="comment"><div class="author"><b>github-actions</b> bot commented</div><div class="body">${markdownToHtml(markdown)}</div></div>`;
