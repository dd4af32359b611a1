// A small bot on @slack/bolt. The test talks to it only through the simulated Slack; what it does is seen there.
import bolt from "@slack/bolt";

const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
});

const plain = (text) => ({ type: "plain_text", text });

const button = [{
  type: "actions",
  block_id: "go",
  elements: [{ type: "button", action_id: "take", value: "7", text: plain("Ich mach's") }],
}];

const form = {
  type: "modal",
  callback_id: "form",
  title: plain("Nächster Schritt"),
  submit: plain("Festhalten"),
  blocks: [{
    type: "input",
    block_id: "what",
    label: plain("Was?"),
    element: { type: "plain_text_input", action_id: "text" },
  }],
};

app.message("Wir müssten mal", async ({ message, client }) => {
  await client.chat.postMessage({ channel: message.channel, thread_ts: message.ts, text: "Wer?", blocks: button });
});

app.action("take", async ({ ack, body, client }) => {
  await ack();
  await client.chat.update({ channel: body.channel.id, ts: body.message.ts, text: `<@${body.user.id}> macht's` });
});

app.command("/konkret", async ({ ack, command, client, respond }) => {
  await ack();
  if (command.text === "hilfe") return respond("So geht's.");
  await client.views.open({ trigger_id: command.trigger_id, view: form });
});

app.view("form", async ({ ack, view, body, client }) => {
  const what = view.state.values.what.text.value;
  if (what === "irgendwas") return ack({ response_action: "errors", errors: { what: "Etwas genauer, bitte." } });
  await ack();
  const { channel } = await client.conversations.open({ users: body.user.id });
  await client.chat.postMessage({ channel: channel.id, text: `Notiert: ${what}` });
});

app.event("app_home_opened", async ({ event, client }) => {
  const { user } = await client.users.info({ user: event.user, include_locale: true });
  const view = { type: "home", blocks: [{ type: "section", text: plain(`Hallo ${user.real_name} (${user.locale})`) }] };
  await client.views.publish({ user_id: event.user, view });
});

app.event("member_joined_channel", async ({ event, client }) => {
  const names = [];
  for await (const page of client.paginate("conversations.members", { channel: event.channel, limit: 2 })) {
    names.push(...page.members);
  }
  let refused = "";
  try {
    await client.chat.postMessage({ channel: event.channel, text: "x", blocks: [{ type: "section" }] });
  } catch (error) {
    refused = `${error.data.error} ${error.data.response_metadata.messages[0]}`;
  }
  await client.chat.postMessage({ channel: event.channel, text: `${names.length} Leute; ${refused}` });
});

const server = await app.start(0);
console.log(`ready ${server.address().port}`);
