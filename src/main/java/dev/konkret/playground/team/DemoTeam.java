package dev.konkret.playground.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The small German company everything begins with. Its people exist only here. */
public final class DemoTeam {
    public static final String ANNA = "U0ANNA";
    public static final String BEN = "U0BEN";
    public static final String CEM = "U0CEM";
    public static final String DANA = "U0DANA";
    public static final String EMMA = "U0EMMA";
    public static final String FRIDA = "U0FRIDA";
    public static final String GUEL = "U0GUEL";
    public static final String HOLGER = "U0HOLGER";
    public static final String BOT = "U0KONKRET";

    public static final String MARKETING = "C0MARKETING";
    public static final String WEBSITE = "C0WEBSITE";
    public static final String VERTRIEB = "C0VERTRIEB";
    public static final String ALLGEMEIN = "C0ALLGEMEIN";
    public static final String LEITUNG = "C0LEITUNG";
    public static final String MESSE_2025 = "C0MESSE2025";

    /** The title of the person who administers the workspace. */
    static final String RUNS_THE_COMPANY = "Geschäftsführung";

    private static final String BERLIN = "Europe/Berlin";

    private DemoTeam() {}

    /** The company and the bot, called as its manifest says. */
    public static Team team(String id, @Nullable String enterpriseId, String botName) {
        return new Team(id, "Nordlicht GmbH", "nordlicht", BOT, "B0KONKRET", "A0KONKRET", botName, enterpriseId);
    }

    /** Lets the people, the channels and their chatter of the last two working days come into being. */
    public static void moveInto(SlackTeam slack, ZonedDateTime now) {
        people(slack.team()).forEach(slack::put);
        slack.put(new UserGroup("S0PRODUKT", "produkt", "Produkt", List.of(DANA, BEN)));
        slack.put(new UserGroup("S0SERVICE", "service", "Technical Service", List.of(EMMA)));
        slack.put(new UserGroup("S0VERTRIEB", "vertrieb", "Vertrieb", List.of(CEM, ANNA)));
        channels().forEach(slack::put);
        slack.people().stream()
                .filter(Person::isActiveHuman)
                .map(Person::id)
                .toList()
                .forEach(slack::openDirect);
        chatter(slack, now);
        slack.conversation(MESSE_2025).orElseThrow().archive();
    }

    private static List<Person> people(Team team) {
        return List.of(
                colleague(ANNA, "anna", "Anna Albers", "Leitung Marketing", "c0392b"),
                colleague(BEN, "ben", "Ben Brandt", "Web", "2471a3"),
                colleague(CEM, "cem", "Cem Çelik", "Vertrieb, Außendienst", "1e8449"),
                colleague(DANA, "dana", "Dana Dietrich", "Produktmanagement", "7d3c98"),
                new Person(
                        EMMA,
                        "emma",
                        "Emma Evans",
                        "Technical Service",
                        "Europe/London",
                        "en-GB",
                        false,
                        false,
                        false,
                        false,
                        false,
                        "b9770e"),
                colleague(FRIDA, "frida", "Frida Fuchs", RUNS_THE_COMPANY, "117a65"),
                new Person(
                        GUEL,
                        "guel",
                        "Gül Güneş",
                        "Freie Grafikerin (Gast)",
                        BERLIN,
                        "de-DE",
                        false,
                        true,
                        false,
                        false,
                        false,
                        "a04000"),
                new Person(
                        HOLGER,
                        "holger",
                        "Holger Hahn",
                        "bis 2025 im Vertrieb",
                        BERLIN,
                        "de-DE",
                        false,
                        false,
                        false,
                        false,
                        true,
                        "707b7c"),
                new Person(
                        team.botUserId(),
                        team.botName().toLowerCase(java.util.Locale.ROOT),
                        team.botName(),
                        "",
                        BERLIN,
                        "de-DE",
                        true,
                        false,
                        false,
                        false,
                        false,
                        "34495e"));
    }

    private static Person colleague(String id, String name, String realName, String title, String color) {
        return new Person(id, name, realName, title, BERLIN, "de-DE", false, false, false, false, false, color);
    }

    private static List<Conversation> channels() {
        List<String> everybody = List.of(ANNA, BEN, CEM, DANA, EMMA, FRIDA);
        return List.of(
                Conversation.channel(
                        MARKETING,
                        "marketing",
                        false,
                        "Kampagnen, Texte, Termine",
                        List.of(ANNA, BEN, CEM, DANA, FRIDA, GUEL, BOT)),
                Conversation.channel(
                        WEBSITE,
                        "website",
                        false,
                        "Alles rund um nordlicht.example",
                        List.of(ANNA, BEN, DANA, EMMA, BOT)),
                Conversation.channel(
                        VERTRIEB, "vertrieb", false, "Kunden und Angebote", List.of(ANNA, CEM, DANA, EMMA, FRIDA)),
                Conversation.channel(ALLGEMEIN, "allgemein", false, "Für alle", everybody),
                Conversation.channel(LEITUNG, "leitung", true, "", List.of(ANNA, DANA, FRIDA)),
                Conversation.channel(MESSE_2025, "messe-2025", false, "Vorbei", List.of(ANNA, CEM, DANA)));
    }

    private static void chatter(SlackTeam slack, ZonedDateTime now) {
        LocalDate yesterday = workdayBefore(now.toLocalDate());
        LocalDate dayBefore = workdayBefore(yesterday);
        List<Line> lines = new ArrayList<>(List.of(
                new Line(
                        dayBefore,
                        "08:50",
                        MESSE_2025,
                        ANNA,
                        "Danke an alle, die Messe war ein Erfolg! Der Kanal ist ab jetzt zu."),
                new Line(dayBefore, "09:02", ALLGEMEIN, FRIDA, "Guten Morgen zusammen :wave:"),
                new Line(dayBefore, "09:05", ALLGEMEIN, EMMA, "Morning! It is raining in London, as usual."),
                new Line(
                        dayBefore,
                        "10:15",
                        MARKETING,
                        ANNA,
                        "Der neue Flyer ist aus der Druckerei gekommen. Er sieht richtig gut aus."),
                new Line(dayBefore, "10:18", MARKETING, GUEL, "Freut mich sehr!"),
                new Line(dayBefore, "11:40", LEITUNG, FRIDA, "Die Zahlen vom letzten Quartal liegen im Ordner."),
                new Line(dayBefore, "14:30", VERTRIEB, CEM, "War heute bei Petersen in Kiel, nettes Gespräch."),
                new Line(yesterday, "09:10", WEBSITE, BEN, "Die Startseite lädt wieder in unter einer Sekunde."),
                new Line(yesterday, "09:12", WEBSITE, DANA, "Super, danke Ben!"),
                new Line(yesterday, "12:01", ALLGEMEIN, BEN, "Heute gibt es Linsensuppe in der Kantine."),
                new Line(yesterday, "15:20", VERTRIEB, EMMA, "The new manuals arrived at the customer today.")));
        for (Line line : lines) {
            Conversation channel = slack.conversation(line.channel()).orElseThrow();
            ZonedDateTime said = line.day().atTime(LocalTime.parse(line.time())).atZone(now.getZone());
            channel.add(message(slack, line, said));
        }
    }

    private static ObjectNode message(SlackTeam slack, Line line, ZonedDateTime said) {
        return Json.object()
                .put("type", "message")
                .put("user", line.user())
                .put("text", line.text())
                .put("ts", slack.tsAt(said.toInstant()))
                .put("team", slack.team().id());
    }

    private static LocalDate workdayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (before.getDayOfWeek() == DayOfWeek.SATURDAY || before.getDayOfWeek() == DayOfWeek.SUNDAY) {
            before = before.minusDays(1);
        }
        return before;
    }

    private record Line(LocalDate day, String time, String channel, String user, String text) {}
}
