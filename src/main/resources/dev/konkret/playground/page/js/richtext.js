// rich_text blocks, and the small Markdown of `markdown` blocks.
import { h } from './dom.js';
import { dateToken } from './dates.js';
import { channelLink, emojiNode, inline, link, mention } from './mrkdwn.js';
import { myLanguage, myZone, now } from './state.js';

const MARKS = { bold: 'strong', italic: 'em', strike: 's', code: 'code', underline: 'u' };

/** The nodes of a rich_text block's elements. */
export const richText = (elements) => elements.map(part);

function part(element) {
  const runs = () => element.elements.map(run);
  switch (element.type) {
    case 'rich_text_list':
      return h(
        element.style === 'ordered' ? 'ol' : 'ul',
        { class: `indent-${element.indent ?? 0}`, start: element.offset ? element.offset + 1 : null },
        element.elements.map((item) => h('li', {}, item.elements.map(run))),
      );
    case 'rich_text_quote':
      return h('blockquote', {}, runs());
    case 'rich_text_preformatted':
      return h('pre', {}, h('code', {}, runs()));
    default:
      return h('p', {}, runs());
  }
}

/** Line breaks in a run are kept by the style sheet (white-space: pre-wrap). */
function run(element) {
  const node = content(element);
  return Object.entries(MARKS).reduce((inner, [style, tag]) => (element.style?.[style] ? h(tag, {}, inner) : inner), node);
}

function content(element) {
  switch (element.type) {
    case 'link':
      return link(element.url, element.text || element.url);
    case 'user':
      return mention(element.user_id);
    case 'channel':
      return channelLink(element.channel_id);
    case 'emoji':
      return emojiNode(element.name);
    case 'broadcast':
      return h('span', { class: 'mention' }, `@${element.range}`);
    case 'usergroup':
      return h('span', { class: 'mention' }, `@${element.usergroup_id}`);
    case 'date':
      return dateToken(element.timestamp, element.format, myZone(), myLanguage(), now());
    default:
      return element.text ?? '';
  }
}

/** A markdown block: headings, lists and paragraphs; within a line **bold**, *italic*, ~~strike~~ and [text](address). */
export function markdown(text) {
  return text.split('\n').map((line) => {
    const heading = /^#{1,6} +(.*)/.exec(line);
    if (heading) return h('p', {}, h('strong', {}, slackInline(heading[1])));
    const item = /^\s*(?:[-*]|\d+\.) +(.*)/.exec(line);
    if (item) return h('ul', {}, h('li', {}, slackInline(item[1])));
    return h('p', {}, slackInline(line));
  });
}

/** Turned into mrkdwn first, so that there is one reader of marks and not two. */
function slackInline(line) {
  const slack = line
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<$2|$1>')
    .replace(/(?<!\*)\*(?!\*)([^*]+)\*(?!\*)/g, '_$1_')
    .replace(/\*\*([^*]+)\*\*/g, '*$1*')
    .replace(/~~([^~]+)~~/g, '~$1~');
  return inline(slack);
}
