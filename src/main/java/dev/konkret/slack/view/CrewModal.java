package dev.konkret.slack.view;

import com.slack.api.model.view.View;
import dev.konkret.digest.Crew;
import dev.konkret.digest.CrewId;
import dev.konkret.digest.CrewKeeper;
import dev.konkret.digest.Matter;
import dev.konkret.slack.view.Options.Option;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.Region;
import dev.konkret.workspace.WorkspaceSettings;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form that sets a team up. */
public final class CrewModal {
    private static final String CREW = "team";
    private static final String QUIET = "quiet";
    private static final String ONE_LINE = "line";
    private static final String YES = "yes";
    private static final String AS_WORKSPACE = "-";

    private CrewModal() {}

    /**
     * What was filled in; null where nothing was.
     *
     * @param crew the team that is changed; null for a new one
     * @param region null: as in the workspace
     */
    public record Entry(
            @Nullable CrewId crew,
            @Nullable String name,
            @Nullable ChannelId home,
            Set<ChannelId> channels,
            Set<MemberId> members,
            Set<MemberId> managers,
            @Nullable LocalTime at,
            @Nullable ZoneId zone,
            @Nullable Region region,
            boolean quiet,
            Set<Matter> matters,
            boolean dissolve) {

        /** Returns what is wrong, by field; empty when nothing is. */
        public Map<String, String> problems(Texts texts) {
            Problems problems = Problems.in(texts)
                    .when(name == null, DigestActions.FIELD_NAME, "error.what.missing")
                    .when(members.isEmpty(), DigestActions.FIELD_MEMBERS, "team.error.members")
                    .when(managers.isEmpty(), DigestActions.FIELD_MANAGERS, "team.error.managers");
            Map<String, String> found = problems.found();
            if (members.size() > Crew.MOST_MEMBERS) {
                found.put(DigestActions.FIELD_MEMBERS, texts.get("team.error.many", Crew.MOST_MEMBERS));
            }
            if (channels.size() > Crew.MOST_CHANNELS) {
                found.put(DigestActions.FIELD_CHANNELS, texts.get("team.error.many", Crew.MOST_CHANNELS));
            }
            return found;
        }

        /** Returns the wish, with the workspace's settings where nothing else was chosen; null when something is missing. */
        public CrewKeeper.@Nullable Wish wish(WorkspaceSettings workspace) {
            if (name == null || home == null) return null;
            return new CrewKeeper.Wish(
                    name,
                    home,
                    channels,
                    members,
                    managers,
                    at == null ? Crew.USUAL_TIME : at,
                    zone == null ? workspace.zone() : zone,
                    region == null ? workspace.region() : region,
                    quiet,
                    matters);
        }
    }

    /**
     * Returns the form.
     *
     * @param crew the team to be changed; null for a new one
     * @param by who sets it up, and most likely leads it
     * @param here the channel it was asked for in; null when that was none
     */
    public static ObjectNode view(
            @Nullable Crew crew, MemberId by, @Nullable ChannelId here, WorkspaceSettings workspace, Texts texts) {
        Form form =
                Form.filledIn(DigestActions.TEAM_FORM, texts.get("team.form.title"), texts.get("button.save"), texts);
        if (crew != null) form.remember(CREW, crew.id().value());
        form.with(Blocks.input(
                texts.get("team.name"),
                Elements.textInput(
                        DigestActions.FIELD_NAME, Crew.LONGEST_NAME, false, null, crew == null ? null : crew.name())));
        form.with(Blocks.input(
                texts.get("team.home"),
                Elements.channelSelect(
                        DigestActions.FIELD_HOME, texts.get("help.channel.pick"), crew == null ? here : crew.home())));
        form.with(Blocks.optional(
                texts.get("team.channels"),
                Pickers.channels(
                        DigestActions.FIELD_CHANNELS,
                        texts.get("team.channels.pick"),
                        others(crew),
                        Crew.MOST_CHANNELS)));
        form.with(Blocks.input(
                texts.get("team.members"),
                Pickers.people(
                        DigestActions.FIELD_MEMBERS,
                        texts.get("team.people.pick"),
                        crew == null ? List.of() : ids(crew.members()))));
        form.with(Blocks.input(
                texts.get("team.managers"),
                Pickers.people(
                        DigestActions.FIELD_MANAGERS,
                        texts.get("team.people.pick"),
                        crew == null ? List.of(by.value()) : ids(crew.managers()))));
        form.with(Blocks.input(
                texts.get("team.at"),
                Elements.timePicker(
                        DigestActions.FIELD_AT,
                        texts.get("settings.time"),
                        crew == null ? Crew.USUAL_TIME : crew.at())));
        form.with(Blocks.input(texts.get("team.zone"), zone(crew, workspace)));
        form.with(Blocks.input(texts.get("team.region"), region(crew, workspace, texts)));
        form.with(Blocks.input(texts.get("team.empty"), empty(crew, texts)));
        form.with(Blocks.hint(
                Blocks.optional(texts.get("team.matters"), matters(crew, texts)), texts.get("team.matters.hint")));
        if (crew != null) {
            Option yes = new Option(texts.get("team.dissolve.yes"), YES);
            form.with(Blocks.optional(
                    texts.get("team.dissolve"),
                    Options.checkboxes(DigestActions.FIELD_DISSOLVE, List.of(yes), List.of())));
        }
        return form.view();
    }

    /** Reads the form back. */
    public static Entry read(View view) {
        FormValues values = FormValues.of(view);
        String crew = values.remembered(CREW);
        Set<ChannelId> channels = new LinkedHashSet<>();
        values.conversations(DigestActions.FIELD_CHANNELS).forEach(c -> channels.add(new ChannelId(c)));
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        for (Matter matter : Matter.values()) {
            if (values.options(DigestActions.FIELD_MATTERS).contains(matter.name())) matters.add(matter);
        }
        return new Entry(
                crew == null ? null : new CrewId(crew),
                values.line(DigestActions.FIELD_NAME),
                values.channel(DigestActions.FIELD_HOME),
                channels,
                people(values.people(DigestActions.FIELD_MEMBERS)),
                people(values.people(DigestActions.FIELD_MANAGERS)),
                values.time(DigestActions.FIELD_AT),
                Zones.read(values.option(DigestActions.FIELD_ZONE)),
                Regions.read(values.option(DigestActions.FIELD_REGION)),
                QUIET.equals(values.option(DigestActions.FIELD_EMPTY)),
                matters,
                values.options(DigestActions.FIELD_DISSOLVE).contains(YES));
    }

    private static List<String> others(@Nullable Crew crew) {
        if (crew == null) return List.of();
        return crew.channels().stream()
                .filter(c -> !c.equals(crew.home()))
                .map(ChannelId::value)
                .toList();
    }

    private static List<String> ids(Set<MemberId> people) {
        return people.stream().map(MemberId::value).sorted().toList();
    }

    private static Set<MemberId> people(Collection<String> ids) {
        Set<MemberId> people = new LinkedHashSet<>();
        ids.forEach(id -> people.add(new MemberId(id)));
        return people;
    }

    private static ObjectNode zone(@Nullable Crew crew, WorkspaceSettings workspace) {
        ZoneId chosen = crew == null ? workspace.zone() : crew.zone();
        return Options.select(DigestActions.FIELD_ZONE, Zones.options(chosen, workspace.zone()), chosen.getId());
    }

    private static ObjectNode region(@Nullable Crew crew, WorkspaceSettings workspace, Texts texts) {
        String name = Regions.name(workspace.region().code(), texts);
        Option given = new Option(texts.get("team.region.workspace", name), AS_WORKSPACE);
        boolean same = crew == null || crew.region().equals(workspace.region());
        return Options.select(
                DigestActions.FIELD_REGION,
                Regions.options(given, texts),
                same || crew == null ? AS_WORKSPACE : crew.region().code());
    }

    private static ObjectNode empty(@Nullable Crew crew, Texts texts) {
        List<Option> ways = List.of(
                new Option(texts.get("team.empty.quiet"), QUIET), new Option(texts.get("team.empty.line"), ONE_LINE));
        return Options.radio(DigestActions.FIELD_EMPTY, ways, crew == null || crew.quiet() ? QUIET : ONE_LINE);
    }

    private static ObjectNode matters(@Nullable Crew crew, Texts texts) {
        List<Option> all = List.of(
                new Option(texts.get("team.matter.names"), Matter.NAMES.name()),
                new Option(texts.get("team.matter.mirror"), Matter.MIRROR.name()));
        List<String> wanted = new ArrayList<>();
        if (crew != null) {
            for (Matter matter : Matter.values()) if (crew.agreement(matter).wanted()) wanted.add(matter.name());
        }
        return Options.checkboxes(DigestActions.FIELD_MATTERS, all, wanted);
    }
}
