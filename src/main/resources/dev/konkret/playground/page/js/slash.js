// What begins with a slash: the bot's commands, and of Slack's own the one the bot asks people to type.
import { Refused } from './api.js';
import { command, invite } from './send.js';
import { store } from './state.js';

/** Whether Slack takes this for a command, whatever stands behind the word. */
export const isCommand = (word) => /^\/[\w-]/.test(word);

/** Does what the command says; `named` makes ids of the names in a text. What nobody knows is refused and not posted. */
export async function run(word, text, room, named) {
  if (store.world.commands.includes(word)) return command({ channel: room.id, command: word, text: named(text) });
  if (word !== '/invite') throw new Refused('unknown_command');
  const whom = [...named(text).matchAll(/<@(\w+)/g)].map(([, id]) => id);
  if (!whom.length) throw new Refused('nobody_named');
  for (const invitee of whom) await invite({ channel: room.id, invitee });
}
