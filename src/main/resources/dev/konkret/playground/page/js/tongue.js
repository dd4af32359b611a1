// Which language people have set their Slack to: the bot speaks to everybody in their own.
import { post } from './api.js';
import { currentLanguage } from './i18n.js';
import { refresh, user } from './state.js';

const LOCALES = { de: 'de-DE', en: 'en-GB' };

/** Sets these people's Slack to the language of the page, as each of them could. */
export async function speakTo(people) {
  const others = people.filter((id) => !(user(id).locale ?? 'de').startsWith(currentLanguage()));
  for (const id of others) await post('user', { user: id, locale: LOCALES[currentLanguage()] });
  if (others.length) await refresh();
}
