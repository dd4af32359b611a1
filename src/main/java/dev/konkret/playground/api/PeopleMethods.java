package dev.konkret.playground.api;

import dev.konkret.playground.team.Json;
import dev.konkret.playground.team.Person;
import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Team;
import dev.konkret.playground.team.UserGroup;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code api.test}, {@code auth.test}, {@code users.*}, {@code usergroups.*}, {@code team.info}, {@code bots.info}, {@code dnd.info}. */
final class PeopleMethods {
    void register(Map<String, ApiMethod> methods) {
        methods.put("api.test", PeopleMethods::apiTest);
        methods.put("auth.test", PeopleMethods::authTest);
        methods.put("users.info", PeopleMethods::info);
        methods.put("users.list", PeopleMethods::list);
        methods.put("users.profile.get", PeopleMethods::profile);
        methods.put("usergroups.list", PeopleMethods::groups);
        methods.put("usergroups.users.list", PeopleMethods::groupMembers);
        methods.put("team.info", PeopleMethods::team);
        methods.put("bots.info", PeopleMethods::bot);
        methods.put("dnd.info", PeopleMethods::doNotDisturb);
    }

    private static ObjectNode apiTest(ApiCall call) {
        if (call.has("error")) throw ApiError.named(call.text("error"));
        ObjectNode answer = Json.ok();
        answer.putObject("args");
        return answer;
    }

    private static ObjectNode authTest(ApiCall call) {
        Team team = call.slack().team();
        return Json.ok()
                .put("url", "https://" + team.domain() + ".slack.com/")
                .put("team", team.name())
                .put("user", call.person(team.botUserId(), "bot").name())
                .put("team_id", team.id())
                .put("user_id", team.botUserId())
                .put("bot_id", team.botId())
                .put("is_enterprise_install", false);
    }

    private static ObjectNode info(ApiCall call) {
        Person person = call.person("user");
        SlackTeam slack = call.slack();
        return Json.ok().set("user", person.toSlack(slack.team(), slack.now(), call.flag("include_locale")));
    }

    private static ObjectNode list(ApiCall call) {
        SlackTeam slack = call.slack();
        Page<Person> page = Page.of(List.copyOf(slack.people()), call.text("cursor"), call.limit(1000, 1000));
        ObjectNode answer = Json.ok();
        answer.putArray("members");
        page.items()
                .forEach(p -> answer.withArray("members")
                        .add(p.toSlack(slack.team(), slack.now(), call.flag("include_locale"))));
        return page.writeCursor(answer.put("cache_ts", slack.now().getEpochSecond()));
    }

    private static ObjectNode profile(ApiCall call) {
        Person person = call.has("user")
                ? call.person("user")
                : call.person(call.slack().team().botUserId(), "bot");
        return Json.ok()
                .set("profile", person.profile(call.slack().team(), call.slack().now()));
    }

    private static ObjectNode groups(ApiCall call) {
        ObjectNode answer = Json.ok();
        answer.putArray("usergroups");
        for (UserGroup group : call.slack().groups()) {
            ObjectNode json = group.toSlack(call.slack().team());
            if (call.flag("include_users")) json.set("users", Json.strings(group.users()));
            if (call.flag("include_count")) json.put("user_count", group.users().size());
            answer.withArray("usergroups").add(json);
        }
        return answer;
    }

    private static ObjectNode groupMembers(ApiCall call) {
        UserGroup group = call.slack().groups().stream()
                .filter(g -> g.id().equals(call.text("usergroup")))
                .findFirst()
                .orElseThrow(() -> ApiError.named("no_such_subteam"));
        return Json.ok().set("users", Json.strings(group.users()));
    }

    private static ObjectNode team(ApiCall call) {
        Team team = call.slack().team();
        if (call.has("team") && !call.text("team").equals(team.id())) throw ApiError.named("team_not_found");
        ObjectNode answer = Json.ok();
        answer.putObject("team")
                .put("id", team.id())
                .put("name", team.name())
                .put("domain", team.domain())
                .put("url", "https://" + team.domain() + ".slack.com/")
                .put("email_domain", "")
                .putObject("icon")
                .put("image_default", true);
        return answer;
    }

    private static ObjectNode bot(ApiCall call) {
        Team team = call.slack().team();
        if (call.has("bot") && !call.text("bot").equals(team.botId())) throw ApiError.named("bot_not_found");
        ObjectNode answer = Json.ok();
        answer.putObject("bot")
                .put("id", team.botId())
                .put("deleted", false)
                .put("name", team.botName())
                .put("updated", 0)
                .put("app_id", team.appId())
                .put("user_id", team.botUserId())
                .putObject("icons");
        return answer;
    }

    /** Nobody in the demo team has set quiet hours, which is a state Slack knows: off, with a window of one second. */
    private static ObjectNode doNotDisturb(ApiCall call) {
        long until = call.has("user") ? call.person("user").presence().snoozedUntil() : 0;
        ObjectNode answer =
                Json.ok().put("dnd_enabled", false).put("next_dnd_start_ts", 1).put("next_dnd_end_ts", 1);
        long left = until - call.slack().now().getEpochSecond();
        answer.put("snooze_enabled", left > 0);
        return left > 0 ? answer.put("snooze_endtime", until).put("snooze_remaining", left) : answer;
    }
}
