// What a person does, told to the server; afterwards the page looks at the world again without waiting for the event.
import { post } from './api.js';
import { lost } from './events.js';
import { refresh, store } from './state.js';

async function tell(path, body) {
  try {
    return await post(path, body);
  } finally {
    await refresh().catch(lost);
  }
}

const asMe = (path) => (body) => tell(path, { user: store.person, ...body });

export const say = asMe('message');
export const command = asMe('command');
export const shortcut = asMe('shortcut');
export const click = asMe('click');
export const submit = asMe('submit');
export const close = asMe('close');
export const react = asMe('reaction');
export const edit = asMe('edit');
export const remove = asMe('delete');
export const openHome = asMe('open-home');
export const invite = asMe('invite');
export const moveClock = (body) => tell('clock', body);
export const fault = (body) => tell('fault', body);
export const reset = () => tell('reset', {});
