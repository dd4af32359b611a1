// The tour in English. Keys: tour.<chapter>.<step>.title and .text; {author}, {owner}, {bystander} and {channel} are filled in.
import coordinate from './tour-coordinate-en.js';

export default {
  ...coordinate,
  'tour.main.name': 'From “should” to done',
  'tour.main.sentence': 'We should really redo the website',
  'tour.main.listen.command': 'here on',

  'tour.main.hello.title': 'Welcome to Nordlicht!',
  'tour.main.hello.text': 'This is a small team in a make-believe Slack. Switch the person on the left, move the clock at the top. In five minutes you know what Konkret does.',
  'tour.main.listen.title': 'Konkret may listen',
  'tour.main.listen.text': 'Konkret never reads along unasked. Allow it as {author} in #{channel}: with “Listen here” or with “/konkret here on”.',
  'tour.main.say.title': 'The sentence where work dies',
  'tour.main.say.text': 'As {author}, write in #{channel}: “We should really redo the website”',
  'tour.main.private.title': 'Only {author} is asked',
  'tour.main.private.text': 'Konkret asks back: who, what, by when? Look into #{channel} as {bystander}: none of it is there.',
  'tour.main.answer.title': 'Who, by when?',
  'tour.main.answer.text': 'Back to {author}: choose {owner} and a day this week, then press “Note it”.',
  'tour.main.accept.title': 'A name is not yet a promise',
  'tour.main.accept.text': '{owner} has mail. Become {owner}, open the message from Konkret and say yes.',
  'tour.main.clock.title': 'Time goes by',
  'tour.main.clock.text': 'Move the clock to the morning it is due. Konkret will get back to {owner}.',
  'tour.main.finish.title': 'Done!',
  'tour.main.finish.text': '{owner} has delivered. As {owner}, press “Done” in the reminder.',
  'tour.main.end.title': 'That’s it: “should” became “done”',
  'tour.main.end.text': 'Your turn: write the way you talk at work, open the app’s Home tab, or watch the raw traffic with ⇅.',
};
