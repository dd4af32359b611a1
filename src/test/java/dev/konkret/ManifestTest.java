package dev.konkret;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.Event;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.konkret.slack.Scopes;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.GoalAction;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the code uses is declared in the manifest, and nothing is declared that the code does not use. */
class ManifestTest {
    private static final JavaClasses SLACK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.konkret.slack", "dev.konkret");

    /** The client with what is sent most often in a way of its own. */
    private static final String OURS = "dev.konkret.slack.Methods";

    /** Scopes Slack demands for a method of its Web API; methods without an entry need none. */
    private static final Map<String, Set<String>> SCOPES_OF_METHODS = Map.ofEntries(
            Map.entry("chatPostMessage", Set.of("chat:write")),
            Map.entry("chatPostEphemeral", Set.of("chat:write")),
            Map.entry("chatUpdate", Set.of("chat:write")),
            Map.entry("chatDelete", Set.of("chat:write")),
            Map.entry("reactionsGet", Set.of("reactions:read")),
            Map.entry("usersInfo", Set.of("users:read")),
            Map.entry("dndInfo", Set.of("dnd:read")),
            Map.entry("usersList", Set.of("users:read")),
            Map.entry("usergroupsUsersList", Set.of("usergroups:read")),
            Map.entry("conversationsOpen", Set.of("im:write")),
            Map.entry("conversationsHistory", Set.of("im:history")),
            Map.entry("conversationsInfo", Set.of("channels:read", "groups:read")),
            Map.entry("usergroupsList", Set.of("usergroups:read")),
            Map.entry("usersConversations", Set.of("channels:read", "groups:read")),
            Map.entry("filesGetUploadURLExternal", Set.of("files:write")),
            Map.entry("filesCompleteUploadExternal", Set.of("files:write")),
            Map.entry("conversationsMembers", Set.of("channels:read", "groups:read")));

    private static final Set<String> FREE_METHODS =
            Set.of("authTest", "oauthV2Access", "viewsOpen", "viewsPush", "viewsUpdate", "viewsPublish");

    /** Events as the manifest names them, by the type in the delivery. */
    private static final Map<String, Set<String>> SUBSCRIPTIONS =
            Map.of("message", Set.of("message.channels", "message.groups", "message.im"));

    private static final Map<String, Set<String>> SCOPES_OF_EVENTS = Map.of(
            "message.channels", Set.of("channels:history"),
            "message.groups", Set.of("groups:history"),
            "message.im", Set.of("im:history"),
            "member_joined_channel", Set.of("channels:read", "groups:read"),
            "reaction_added", Set.of("reactions:read"),
            "reaction_removed", Set.of("reactions:read"),
            "user_change", Set.of("users:read"));

    @Test
    void every_event_listened_to_is_subscribed_and_none_is_idle() throws Exception {
        // Only an organisation takes the bot from one of its workspaces and gives it back, and only one of many
        // workspaces can hear of it.
        Set<String> ofOne = new TreeSet<>(eventsInCode());
        assertThat(ofOne.removeAll(Set.of("team_access_revoked", "team_access_granted")))
                .isTrue();

        assertThat(words(manifest().at("/settings/event_subscriptions/bot_events")))
                .containsExactlyInAnyOrderElementsOf(ofOne);
        String many = ManifestVariant.of(
                Files.readString(Path.of("manifest.yml")), ManifestVariant.Way.OAUTH, URI.create("https://x.example"));
        assertThat(words(new YAMLMapper().readTree(many).at("/settings/event_subscriptions/bot_events")))
                .containsExactlyInAnyOrderElementsOf(eventsInCode());
    }

    @Test
    void every_scope_needed_is_asked_for_and_none_is_idle() throws Exception {
        Set<String> needed = new TreeSet<>(Set.of("commands"));
        for (String method : methodsInCode()) {
            assertThat(FREE_METHODS.contains(method) || SCOPES_OF_METHODS.containsKey(method))
                    .as("it is known which scope %s needs", method)
                    .isTrue();
            needed.addAll(SCOPES_OF_METHODS.getOrDefault(method, Set.of()));
        }
        for (String event : eventsInCode()) needed.addAll(SCOPES_OF_EVENTS.getOrDefault(event, Set.of()));

        assertThat(words(manifest().at("/oauth_config/scopes/bot"))).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void the_command_and_the_shortcuts_are_those_the_code_answers() throws Exception {
        List<String> shortcuts = new ArrayList<>();
        manifest()
                .at("/features/shortcuts")
                .forEach(s -> shortcuts.add(s.path("callback_id").asString()));
        List<String> commands = new ArrayList<>();
        manifest()
                .at("/features/slash_commands")
                .forEach(c -> commands.add(c.path("command").asString()));

        assertThat(commands).containsExactly(ActionId.COMMAND);
        assertThat(shortcuts)
                .containsExactlyInAnyOrder(ActionId.SHORTCUT_MESSAGE, ActionId.SHORTCUT_GLOBAL, GoalAction.SHORTCUT);
    }

    @Test
    void check_looks_for_the_scopes_of_the_manifest() throws Exception {
        assertThat(words(manifest().at("/oauth_config/scopes/bot")))
                .containsExactlyInAnyOrderElementsOf(Scopes.wanted())
                .allSatisfy(scope -> assertThat(Scopes.lostWithout(scope)).isNotBlank());
    }

    @Test
    void the_readme_says_what_each_scope_is_for() throws Exception {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(words(manifest().at("/oauth_config/scopes/bot")))
                .allSatisfy(scope -> assertThat(readme).contains("`" + scope + "`"));
    }

    @Test
    void the_table_of_scopes_says_of_each_what_is_lost_without_it() throws Exception {
        List<String> rows = Files.readAllLines(Path.of("docs/berechtigungen.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows).hasSameSizeAs(Scopes.wanted());
        for (String scope : Scopes.wanted()) {
            assertThat(rows)
                    .filteredOn(row -> row.startsWith("| `" + scope + "` |"))
                    .singleElement()
                    .asString()
                    .contains(Scopes.isEssential(scope) ? "| ja / yes |" : "| nein / no |")
                    .contains("| " + Scopes.lostWithout(scope) + " |");
        }
    }

    private static Set<String> eventsInCode() throws ReflectiveOperationException {
        // Plain messages pass Bolt by, so that no listener names their class.
        Set<String> events = new TreeSet<>(SUBSCRIPTIONS.getOrDefault("message", Set.of()));
        for (JavaClass type : SLACK) {
            for (var reference : type.getReferencedClassObjects()) {
                JavaClass used = reference.getRawType();
                if (!used.getPackageName().equals("com.slack.api.model.event")) continue;
                Class<?> event = Class.forName(used.getName());
                assertThat(event).isAssignableTo(Event.class);
                String name = (String) event.getField("TYPE_NAME").get(null);
                events.addAll(SUBSCRIPTIONS.getOrDefault(name, Set.of(name)));
            }
        }
        return events;
    }

    private static Set<String> methodsInCode() {
        Set<String> known = new HashSet<>();
        for (Method method : MethodsClient.class.getMethods()) known.add(method.getName());
        Set<String> methods = new TreeSet<>();
        for (JavaClass type : SLACK) {
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                boolean client = owner.equals(MethodsClient.class.getName()) || owner.equals(OURS);
                client &= !type.getName().equals(OURS);
                if (client && known.contains(call.getName())) methods.add(call.getName());
            }
        }
        return methods;
    }

    private static JsonNode manifest() throws Exception {
        return new YAMLMapper().readTree(Files.readString(Path.of("manifest.yml")));
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }
}
