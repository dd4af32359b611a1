// The tour in German. Keys: tour.<chapter>.<step>.title and .text; {author}, {owner}, {bystander} and {channel} are filled in.
import coordinate from './tour-coordinate-de.js';

export default {
  ...coordinate,
  'tour.main.name': 'Vom „mal“ zum Erledigt',
  'tour.main.sentence': 'Wir müssten mal die Website überarbeiten',
  'tour.main.listen.command': 'hier an',

  'tour.main.hello.title': 'Willkommen bei Nordlicht!',
  'tour.main.hello.text': 'Das ist ein kleines Team in einem nachgebauten Slack. Links wechselst du die Person, oben stellst du die Uhr. In fünf Minuten weißt du, was Konkret kann.',
  'tour.main.listen.title': 'Konkret darf zuhören',
  'tour.main.listen.text': 'Ungefragt liest Konkret nicht mit. Erlaub es als {author} in #{channel}: mit „Hier zuhören“ oder mit „/konkret hier an“.',
  'tour.main.say.title': 'Der Satz, an dem Arbeit stirbt',
  'tour.main.say.text': 'Schreib als {author} in #{channel}: „Wir müssten mal die Website überarbeiten“',
  'tour.main.private.title': 'Nur {author} wird gefragt',
  'tour.main.private.text': 'Konkret fragt nach: wer, was, bis wann? Schau als {bystander} in #{channel} nach: Dort steht nichts davon.',
  'tour.main.answer.title': 'Wer, bis wann?',
  'tour.main.answer.text': 'Zurück zu {author}: Wähl {owner} und einen Tag in dieser Woche, dann „Festhalten“.',
  'tour.main.accept.title': 'Ein Name ist noch keine Zusage',
  'tour.main.accept.text': '{owner} hat Post. Werde {owner}, öffne die Nachricht von Konkret und sag Ja.',
  'tour.main.clock.title': 'Die Zeit vergeht',
  'tour.main.clock.text': 'Dreh die Uhr vor bis zum Morgen, an dem es fällig ist. Dann meldet sich Konkret bei {owner}.',
  'tour.main.finish.title': 'Erledigt!',
  'tour.main.finish.text': '{owner} hat geliefert. Drück als {owner} in der Erinnerung auf „Erledigt“.',
  'tour.main.end.title': 'Das war’s: aus „mal“ wurde „fertig“',
  'tour.main.end.text': 'Jetzt du: Schreib, wie ihr bei euch redet, schau auf die Startseite der App oder mit ⇅ in den Rohverkehr.',
};
