package dev.konkret.intention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentionsTest {
    private final Intentions intentions = new Intentions();

    @Test
    void the_main_sentence() {
        Understanding heard = intentions.understand("Wir müssten mal die Website überarbeiten");

        assertThat(heard.label()).isEqualTo(Label.VAGUE);
        assertThat(heard.topicText()).isEqualTo("die Website überarbeiten");
        assertThat(heard.owner()).isNull();
        assertThat(heard.language()).isEqualTo(Language.DE);
        assertThat(heard.why().frame()).isEqualTo("V1");
        assertThat(heard.why().words()).containsExactly("Wir", "müssten", "mal");
    }

    @Test
    void the_topic_is_verbatim_and_the_phrase_is_clean() {
        Understanding heard = intentions.understand("Man müsste mal <https://a.example/x|das Wiki> aufräumen 🧹");

        assertThat(heard.topicText()).isEqualTo("<https://a.example/x|das Wiki> aufräumen");
        assertThat(heard.phrase()).isEqualTo("das Wiki aufräumen");
    }

    /** In the middle of a sentence they would tear it apart; at its end, or around a whole one, they hold a clause like any other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alles gut (wir müssten mal den Zaun streichen). | VAGUE | den Zaun streichen
            Die Kappe fehlt (bestell ich morgen). | COMMITMENT | Die Kappe
            Los geht's am Montag (die Türcodes verteilst du, ja?). | REQUEST | die Türcodes
            The brief changed. (There ought to be a sign-off sheet.) | VAGUE | a sign-off sheet
            Das Dach (das alte) müsste mal gestrichen werden | VAGUE | Das Dach
            Wir müssten mal das Dach streichen (das alte). | VAGUE | das Dach streichen
            Wir müssten mal das Dach streichen (hat Uli schon). | NONE |
            """)
    void what_stands_in_brackets_is_heard_at_the_end_of_a_sentence(String text, Label label, String topic) {
        Understanding heard = intentions.understand(text);

        assertThat(heard.label()).isEqualTo(label);
        assertThat(heard.topicText()).isEqualTo(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Anhänger ist da. Er muss dringend noch vorgeführt werden. | Der Anhänger
            Either way the piano ought to be revalued | the piano
            We should be updating the docs. | updating the docs
            I'll go ahead and dig the post holes | dig the post holes
            The kids were heroes. Does one of you fancy rewiring that DI box? | rewiring that DI box
            Could you let us have those final figures, Marcus? | those final figures
            Yes, bay 3. Lena is going to repaint the stand before May. | repaint the stand
            """)
    void the_topic_is_neither_a_pronoun_nor_an_aside(String text, String topic) {
        assertThat(intentions.understand(text).topicText()).isEqualTo(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wir haben bald 2026, man sollte meinen das ginge inzwischen",
                "Bei 41 Resets rechne ich mal 10 Minuten pro Stück.",
                "One would have to pay them",
                "someone has to",
                "whose turn was it to lock the hall? I only want to know",
                "Und Leitern gehören geprüft, einmal im Jahr, das ist Vorschrift.",
                "Ich geb das hier nur weiter",
                "i müsst au mal wieder angeln gehn",
                "dependabot opened a pull request: Bump lodash to 4.17.21. Reviewers needed: 1",
                "Everyone must sign in with the warden there",
                "Next he'll tell us everybody needs to be on blockchain",
                "One lady figured we might still have a keg hidden.",
                "Are we meant to be wearing black for the private view?",
                "48 cases short on the Musgrave load, recount says 48 short too",
                "Wouldn't hurt you to get a haircut either Ben",
                "they would have to resurface the lane before anyone could move the bollards",
                "[Reminder] Patchday Donnerstag 22:00, bitte alle Sessions vorher beenden.",
                "Lager ist voll",
                "Ein Kaffee würde jetzt Wunder wirken",
                "Ich schaffe es heute nicht, zum Training zu kommen"
            })
    void what_only_sounds_like_it_stays_silent(String text) {
        assertThat(intentions.understand(text).label()).isEqualTo(Label.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Man könnte die Preisseite mal aufräumen, die Preisseite aufräumen",
        "Wir müssten die Preisseite bis Mai endlich mal überarbeiten lassen!, die Preisseite überarbeiten lassen",
        "Den Newsletter sollten wir dringend neu aufsetzen :tada:, den Newsletter neu aufsetzen",
        "Eine Checkliste müssten wir mal schreiben und nicht nur reden, eine Checkliste schreiben",
        "Die Tür gehört mal gestrichen, die Tür streichen",
        "Wir sollten mal das Angebot rausschicken, das Angebot rausschicken",
        "Wir sollten mal den Keller aufräumen, den Keller aufräumen",
        "Nächstes Mal sollten wir zwei Leute für die Garderobe einplanen, zwei Leute für die Garderobe einplanen",
        "Ich schick Müller bis Freitag das Angebot, das Angebot schicken",
        "Wir sollten dem Vertrieb mal die neuen Zahlen zeigen, die neuen Zahlen zeigen",
        "Wir sollten Müller bis Freitag besuchen, Müller besuchen",
        "ok ich trag die Termine morgen ein und sag Bescheid, die Termine eintragen",
        "den Raum buch ich, den Raum buchen",
        "um den Caterer kümmer ich mich, sich um den Caterer kümmern",
        "wer kümmert sich um den Kopierer?, sich um den Kopierer kümmern",
        "Kann jemand von euch bis morgen die Preisliste aktualisieren?, die Preisliste aktualisieren",
        "ich lads gleich hoch, hochladen",
        "Die GEMA-Meldung dürfen wir nicht vergessen, die GEMA-Meldung",
        "Bitte nicht mehr auf den alten Branch pushen, nicht mehr auf den alten Branch pushen",
        "so ne Checkliste wär auch nicht verkehrt, eine Checkliste",
        "do you mind resending the invite?, resend the invite",
    })
    void a_verb_that_stands_apart_comes_along(String sentence, String phrase) {
        assertThat(intentions.understand(sentence).phrase()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The onboarding doc should be split in two. | split the onboarding doc in two
            The list needs updating | update the list
            the chairs need to be put back into the hall before Friday | put the chairs back into the hall
            The heating should be looked at | look at the heating
            The hedge could do with trimming | trim the hedge
            The bins have to be taken out tonight | take the bins out
            Our terms should really be rewritten from scratch | rewrite our terms from scratch
            The projector needs a new bulb | The projector
            The kitchen needs to be done | The kitchen
            we keep putting off the audit | the audit
            Ana's picking up the badges | pick up the badges
            I'll send you the contract tomorrow | send the contract
            Karla delivers the list by Friday | deliver the list
            stop stacking the blue totes 5 high!!! | stop stacking the blue totes 5 high
            Lisa please don't park in front of the gate | don't park in front of the gate
            Please do not open the valve | don't open the valve
            Why not label the boxes? | label the boxes
            Why don't we label the boxes? | label the boxes
            I've still got the shed to paint | paint the shed
            I must get round to updating my project page | update my project page
            Aisha and I are doing the signage tomorrow | do the signage
            It would help me if you did the card | do the card
            Imo the onboarding doc should be split in two | split the onboarding doc in two
            honestly the flaky login test has been on the list since March | the flaky login test
            The side entrance will have to be re-keyed. | The side entrance
            Tidying the spare-parts cage has been put off three times now | tidy the spare-parts cage
            Wouldn't a blog post about the migration be a nice thing to have? | a blog post about the migration
            lemme check the logs real quick | check the logs
            """)
    void an_english_thing_comes_with_what_is_to_be_done(String sentence, String phrase) {
        assertThat(intentions.understand(sentence).phrase()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "Die Website müsste überarbeitet werden, die Website überarbeiten",
        "Der alte Zaun muss noch repariert werden, den alten Zaun reparieren",
        "Das Dach gehört mal neu gedeckt, das Dach neu decken",
        "Die Kisten im Keller müssten mal rausgetragen werden, die Kisten im Keller raustragen",
        "Die Akten sollten endlich weggeworfen werden, die Akten wegwerfen",
        "Da müsste die Sitzung noch verschoben werden, die Sitzung verschieben",
        "Der Antrag muss bis Freitag eingereicht werden, den Antrag einreichen",
        "Die Beete müssten mal umgegraben werden, die Beete umgraben",
        "Die Rohre sollten dringend erneuert werden, die Rohre erneuern",
        "Der Server sollte mal neu gestartet werden, den Server neu starten",
        "Die Zettel müssten noch eingesammelt werden, die Zettel einsammeln",
        "Die Verträge müssten noch unterschrieben werden, die Verträge unterschreiben",
        "Alle Fenster gehören mal geputzt, alle Fenster putzen",
        "Die Konten müssten mal geordnet werden, die Konten ordnen",
        "Die Pinnwand müsste mal ausgewuchtelt werden, die Pinnwand auswuchteln",
    })
    void a_passive_gives_its_verb(String sentence, String phrase) {
        assertThat(intentions.understand(sentence).phrase()).isEqualTo(phrase);
    }

    @Test
    void an_infinitive_loses_its_zu() {
        assertThat(intentions
                        .understand("Höchste Zeit, die Rauchmelder zu testen!")
                        .phrase())
                .isEqualTo("die Rauchmelder testen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Timesheet bot: 3 timesheets need to be approved. | NONE
            Zeiterfassungs-Bot: 3 Zettel müssten noch geprüft werden. | NONE
            Timesheets: all of them still need to be approved. | VAGUE
            The timesheet bot needs to be repaired. | VAGUE
            """)
    void a_label_that_ends_with_bot_speaks_for_a_machine(String message, Label label) {
        assertThat(intentions.understand(message).label()).isEqualTo(label);
    }

    @Test
    void owners_are_as_written() {
        assertThat(intentions.understand("<@U1> kannst du die Liste prüfen?").owner())
                .isEqualTo(new Owner.Mentioned("<@U1>"));
        assertThat(intentions.understand("Petra, bring morgen die Kasse mit.").owner())
                .isEqualTo(new Owner.Named("Petra"));
        assertThat(intentions.understand("Kannst du die Liste prüfen?").owner()).isEqualTo(Owner.ADDRESSEE);
        assertThat(intentions.understand("Ich prüfe morgen die Liste.").owner()).isEqualTo(Owner.SPEAKER);
    }

    @Test
    void a_promise_beats_a_vague_sentence_and_the_first_of_two_counts() {
        assertThat(intentions
                        .understand("Das Dach müsste mal dicht gemacht werden. Ich ruf morgen den Dachdecker an.")
                        .label())
                .isEqualTo(Label.COMMITMENT);
        assertThat(intentions
                        .understand("Kannst du den Kuchen holen? Ich mach den Kaffee.")
                        .label())
                .isEqualTo(Label.REQUEST);
    }

    @Test
    void a_cancelled_construction_is_named_with_its_blocker() {
        Why why = intentions.understand("Wir müssten um acht da sein.").why();

        assertThat(why.frame()).isEqualTo("V1");
        assertThat(why.blockers()).contains(new Why.Objection("B1", true));
    }

    @Test
    void between_two_languages_the_one_with_more_known_words_is_heard() {
        assertThat(intentions.understand("Weekly sync starts in 10 minutes").label())
                .isEqualTo(Label.NONE);
        assertThat(intentions.understand("Kim, fix is live").label()).isEqualTo(Label.NONE);
        assertThat(intentions
                        .understand("Lads, less noise in the corridor please")
                        .label())
                .isEqualTo(Label.REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"will do, tomorrow first thing", "Sure, I'll do it", "I can do that tomorrow"})
    void doing_it_names_nothing(String promise) {
        Understanding heard = intentions.understand(promise);

        assertThat(heard.label()).isEqualTo(Label.COMMITMENT);
        assertThat(heard.topicText()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO: nothing",
                "AOB: none",
                "Action items: none",
                "TODO: nichts",
                "Noch offen: keine",
                "Offen: nix"
            })
    void an_empty_list_is_no_plan(String list) {
        assertThat(intentions.understand(list).label()).isEqualTo(Label.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Einer muss ja 🤷",
                "Solche Kinder bräuchten wir mehr",
                "Ich mache niemandem einen Vorwurf",
                "Hatte ich nicht vor, ich mach das 27 Jahre"
            })
    void a_shrug_praise_and_a_habit_are_no_plans(String message) {
        assertThat(intentions.understand(message).label()).isEqualTo(Label.NONE);
    }

    @Test
    void code_and_quotes_are_not_heard() {
        assertThat(intentions.understand("```\nwir müssten mal aufräumen\n```").label())
                .isEqualTo(Label.NONE);
        assertThat(intentions
                        .understand("&gt; wir müssten mal die Werkstatt aufräumen")
                        .label())
                .isEqualTo(Label.NONE);
    }
}
