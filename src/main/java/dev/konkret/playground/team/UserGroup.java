package dev.konkret.playground.team;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** People who can be mentioned together; {@code handle} is what follows the {@code @}. */
public record UserGroup(String id, String handle, String name, List<String> users) {

    /** The usergroup object of Slack's API, without its members. */
    public ObjectNode toSlack(Team team) {
        return Json.object()
                .put("id", id)
                .put("team_id", team.id())
                .put("is_usergroup", true)
                .put("is_subteam", true)
                .put("name", name)
                .put("description", "")
                .put("handle", handle)
                .put("is_external", false)
                .put("date_create", 0)
                .put("date_update", 0)
                .put("date_delete", 0);
    }
}
