// Trouble to order: what the simulated Slack does to the bot's next calls, so that one can watch the bot get over it.
import { t } from './i18n.js';
import { openMenu } from './menu.js';
import { fault } from './send.js';
import { store } from './state.js';
import { toast } from './toast.js';

const FAULTS = ['429', '500', 'hang', 'lost_answer', 'deliver_twice', 'out_of_order'];

export function faultsMenu(opener) {
  const active = store.world.faults ?? [];
  openMenu(opener, [
    { heading: t('faults.title') },
    ...FAULTS.map((name) => ({
      test: `fault-${name}`,
      label: t(`faults.${name}`),
      act: async () => {
        await fault({ kind: name });
        toast(t('faults.ordered', { what: t(`faults.${name}`) }));
      },
    })),
    ...(active.length ? [{ divider: true }, { heading: t('faults.waiting', { n: active.length }) }] : []),
  ]);
}
