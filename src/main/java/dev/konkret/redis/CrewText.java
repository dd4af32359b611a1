package dev.konkret.redis;

import dev.konkret.digest.Agreement;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.Matter;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.TeamId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a team is written. */
final class CrewText {
    private CrewText() {}

    static String write(Crew crew) {
        ObjectNode json = JsonText.object();
        json.put("n", crew.name()).put("h", crew.home().value());
        JsonText.putTexts(
                json, "c", crew.channels().stream().map(ChannelId::value).toList());
        JsonText.putTexts(json, "m", people(crew.members()));
        JsonText.putTexts(json, "g", people(crew.managers()));
        json.put("at", crew.at().toString())
                .put("z", crew.zone().getId())
                .put("r", crew.region().code());
        if (crew.quiet()) json.put("q", true);
        ObjectNode agreements = json.putObject("ag");
        crew.agreements().forEach((matter, agreement) -> agreements.set(matter.name(), write(agreement)));
        return json.toString();
    }

    static Crew read(TeamId team, CrewId id, String text, long version) {
        JsonNode json = JsonText.read(text);
        Set<ChannelId> channels = new LinkedHashSet<>();
        JsonText.texts(json, "c").forEach(c -> channels.add(new ChannelId(c)));
        Map<Matter, Agreement> agreements = new EnumMap<>(Matter.class);
        for (Matter matter : Matter.values()) {
            if (json.path("ag").has(matter.name()))
                agreements.put(matter, agreement(json.path("ag").path(matter.name())));
        }
        return new Crew(
                id,
                team,
                JsonText.text(json, "n"),
                new ChannelId(JsonText.text(json, "h")),
                channels,
                people(json, "m"),
                people(json, "g"),
                LocalTime.parse(JsonText.text(json, "at")),
                ZoneId.of(JsonText.text(json, "z")),
                Region.of(JsonText.text(json, "r")),
                json.path("q").asBoolean(false),
                agreements,
                version);
    }

    /** Who said what is written as "+" or "-" and the moment. */
    private static ObjectNode write(Agreement agreement) {
        ObjectNode json = JsonText.object();
        json.put("w", agreement.wanted());
        ObjectNode answers = json.putObject("a");
        agreement
                .answers()
                .forEach((member, answer) -> answers.put(
                        member.value(), (answer.yes() ? "+" : "-") + answer.at().toEpochMilli()));
        return json;
    }

    private static Agreement agreement(JsonNode json) {
        Map<MemberId, Agreement.Answer> answers = new HashMap<>();
        json.path("a").forEachEntry((member, answer) -> {
            String text = answer.asString();
            Instant at = Instant.ofEpochMilli(Long.parseLong(text.substring(1)));
            answers.put(new MemberId(member), new Agreement.Answer(text.startsWith("+"), at));
        });
        return new Agreement(json.path("w").asBoolean(false), answers);
    }

    private static Iterable<String> people(Set<MemberId> people) {
        return people.stream().map(MemberId::value).sorted().toList();
    }

    private static Set<MemberId> people(JsonNode json, String name) {
        Set<MemberId> people = new LinkedHashSet<>();
        JsonText.texts(json, name).forEach(p -> people.add(new MemberId(p)));
        return people;
    }
}
