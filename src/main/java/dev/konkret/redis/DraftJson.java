package dev.konkret.redis;

import dev.konkret.goal.GoalDraft;
import dev.konkret.goal.GoalId;
import dev.konkret.workspace.ChannelId;
import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.TeamId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a draft is written: {@code {"b":0,"c":"C1","w":"[celebration]","t":"words","m":"measure","d":"20250630","g":"[groups]"}},
 * the two in brackets as {@link GoalJson} writes them.
 */
final class DraftJson {
    private DraftJson() {}

    static String write(GoalDraft draft) {
        ObjectNode json = JsonText.object().put("b", draft.basedOn());
        if (draft.channel() != null) json.put("c", draft.channel().value());
        json.put("w", GoalJson.write(draft.celebration()));
        json.put("t", draft.words()).put("m", draft.measure());
        if (draft.date() != null) json.put("d", Fields.write(draft.date()));
        String groups = GoalJson.writeGroups(draft.groups());
        if (groups != null) json.put("g", groups);
        return json.toString();
    }

    static GoalDraft read(TeamId team, MemberId by, GoalId goal, String text) {
        JsonNode json = JsonText.read(text);
        return new GoalDraft(
                team,
                by,
                goal,
                json.path("b").asInt(),
                json.has("c") ? new ChannelId(json.path("c").asString()) : null,
                GoalJson.readCelebration(json.path("w").asString()),
                json.path("t").asString(),
                json.path("m").asString(),
                json.has("d") ? Fields.readDay(json.path("d").asString()) : null,
                GoalJson.readGroups(json.has("g") ? json.path("g").asString() : null));
    }
}
