// Slack's mrkdwn as nodes. Never HTML: whatever people write ends in text nodes and can do nothing.
import { h } from './dom.js';
import { dateToken } from './dates.js';
import { isEmoji, emoji } from './emoji.js';
import { channel, goTo, myLanguage, myZone, now, user } from './state.js';

/** The nodes for a text in mrkdwn, block by block: code fences, quotes, bullet lists, lines. */
export function mrkdwn(text) {
  return text.split(/```\n?([\s\S]*?)\n?```\n?/).flatMap((part, index) => {
    if (index % 2) return [h('pre', {}, h('code', {}, unescape(part)))];
    return part ? blocks(part.split('\n')) : [];
  });
}

function blocks(lines) {
  const nodes = [];
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at]);
    const start = at;
    while (at < lines.length && kindOf(lines[at]) === kind) at += 1;
    const run = lines.slice(start, at);
    if (kind === 'quote') nodes.push(h('blockquote', {}, joined(run.map((line) => line.replace(/^(&gt;|>) ?/, '')))));
    else if (kind === 'bullet') nodes.push(h('ul', {}, run.map((line) => h('li', {}, inline(line.replace(/^\s*[•◦] */, ''))))));
    else nodes.push(h('span', { class: 'lines' }, joined(run)));
  }
  return nodes;
}

function kindOf(line) {
  if (/^(&gt;|>)/.test(line)) return 'quote';
  return /^\s*[•◦]/.test(line) ? 'bullet' : 'line';
}

const joined = (lines) => lines.flatMap((line, index) => (index ? [h('br'), inline(line)] : [inline(line)]));

// A mark counts only where a word begins or ends, so that 3*4*5 and snake_case_names stay what they are.
const BOLD = /(?<![\p{L}\p{N}])\*(?=\S)([^*\n]*[^\s*])\*(?![\p{L}\p{N}])/u;
const ITALIC = /(?<![\p{L}\p{N}])_(?=\S)([^\n]*?[^\s_])_(?![\p{L}\p{N}])/u;
const STRIKE = /(?<![\p{L}\p{N}])~(?=\S)([^~\n]*[^\s~])~(?![\p{L}\p{N}])/u;
const RULES = [
  [/`([^`\n]+)`/u, (found) => h('code', {}, unescape(found[1]))],
  [/<([^<>\n]+)>/u, (found) => token(found[1])],
  [/:([a-z0-9_+-]+):/u, (found) => (isEmoji(found[1]) ? emojiNode(found[1]) : found[0])],
  [BOLD, (found) => h('strong', {}, inline(found[1]))],
  [ITALIC, (found) => h('em', {}, inline(found[1]))],
  [STRIKE, (found) => h('s', {}, inline(found[1]))],
];

/** The nodes of one line. Takes the leftmost mark each time; of two at the same place the earlier rule wins. */
export function inline(text) {
  const nodes = [];
  let rest = text;
  while (rest) {
    let first = null;
    for (const [pattern, make] of RULES) {
      const found = pattern.exec(rest);
      if (found && (!first || found.index < first.found.index)) first = { found, make };
    }
    if (!first) break;
    if (first.found.index) nodes.push(unescape(rest.slice(0, first.found.index)));
    nodes.push(first.make(first.found));
    rest = rest.slice(first.found.index + first.found[0].length);
  }
  if (rest) nodes.push(unescape(rest));
  return nodes;
}

/** Slack escapes exactly these three; in this order, so that &amp;lt; becomes &lt; and not a bracket. */
export const unescape = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export const emojiNode = (name) =>
  h('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' '), title: `:${name}:` }, emoji(name));

/** What stands between angle brackets: a person, a channel, a group ping, a date, a link. */
function token(body) {
  const bar = body.indexOf('|');
  const target = bar < 0 ? body : body.slice(0, bar);
  const label = bar < 0 ? '' : unescape(body.slice(bar + 1));
  if (target.startsWith('@')) return mention(target.slice(1), label);
  if (target.startsWith('#')) return channelLink(target.slice(1), label);
  if (target.startsWith('!date^')) return date(target, label);
  if (target.startsWith('!')) return h('span', { class: 'mention' }, label || `@${target.slice(1)}`);
  // Not one of Slack's tokens, so nothing but what somebody typed.
  if (!ADDRESS.test(target)) return unescape(`<${body}>`);
  return link(unescape(target), label || unescape(target).replace(/^mailto:/, ''));
}

const ADDRESS = /^(https?|mailto):/i;

export function mention(id, label = '') {
  const name = user(id)?.real_name || user(id)?.name || label || id;
  return h('span', { class: 'mention', data: { user: id } }, `@${name}`);
}

export function channelLink(id, label = '') {
  const known = channel(id);
  if (!known) return h('span', { class: 'mention' }, `#${label || id}`);
  return h('button', { type: 'button', class: 'mention', on: { click: () => goTo(id) } }, `#${known.name}`);
}

/** Only addresses that cannot run anything become links; `javascript:` and the like stay text. */
export function link(address, label) {
  if (!ADDRESS.test(address)) return label;
  return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, label);
}

function date(target, fallback) {
  const [, seconds, pattern, address] = target.split('^');
  if (!/^\d+$/.test(seconds ?? '') || !pattern) return fallback;
  const shown = dateToken(Number(seconds), unescape(pattern), myZone(), myLanguage(), now());
  const node = h('time', { datetime: new Date(seconds * 1000).toISOString() }, shown);
  return address ? link(unescape(address), node) : node;
}
