// biome-ignore-all lint/suspicious/noArrayIndexKey: tokens have no identity of their own; a changed note is drawn anew
/*
 * A note's Markdown as nodes. Raw HTML is shown as the text it is, pictures as links (nothing is ever fetched), and only
 * web and mail addresses become links.
 */
import { marked, type Token, type Tokens } from 'marked';
import type { ComponentChildren } from 'preact';

export interface MarkdownProps {
  readonly text: string;
}

export function Markdown({ text }: MarkdownProps) {
  return (
    <div class="markdown" dir="auto">
      {drawAll(marked.lexer(text, { gfm: true, breaks: true }))}
    </div>
  );
}

/** Null for an address that must not become a link. */
export function safeAddress(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

const drawAll = (tokens: readonly Token[] | undefined): ComponentChildren =>
  tokens?.map((token, i) => <Draw key={i} token={token as Token & Tokens.Generic} />);

/** Headings of a note stand below those of the panel. */
const HEADINGS = ['h4', 'h5', 'h6', 'h6', 'h6', 'h6'] as const;

function Draw({ token }: { readonly token: Tokens.Generic }) {
  const inner = () => (token.tokens ? drawAll(token.tokens) : String(token.text ?? token.raw));
  switch (token.type) {
    case 'paragraph':
      return <p>{inner()}</p>;
    case 'heading': {
      const Heading = HEADINGS[Number(token.depth) - 1] ?? 'h6';
      return <Heading>{inner()}</Heading>;
    }
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'del':
      return <del>{inner()}</del>;
    case 'blockquote':
      return <blockquote>{inner()}</blockquote>;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'br':
      return <br />;
    case 'space':
    case 'def':
      return null;
    case 'checkbox':
      return (
        <input type="checkbox" checked={token.checked === true} disabled aria-label={token.raw.trim()} />
      );
    case 'list':
      return token.ordered ? (
        <ol start={Number(token.start) || 1}>{drawAll(token.items as Token[])}</ol>
      ) : (
        <ul>{drawAll(token.items as Token[])}</ul>
      );
    case 'list_item':
      return <li>{inner()}</li>;
    case 'table':
      return <Table table={token as Tokens.Table} />;
    case 'link':
    case 'image':
      return (
        <Link href={String(token.href)}>{token.type === 'image' ? token.text || token.href : inner()}</Link>
      );
    default:
      return <>{inner()}</>;
  }
}

function Link({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  const address = safeAddress(href);
  if (address === null) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Table({ table }: { readonly table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((cell, i) => (
            <th key={i}>{drawAll(cell.tokens)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, k) => (
              <td key={k}>{drawAll(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
