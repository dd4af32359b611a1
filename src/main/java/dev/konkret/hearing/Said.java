package dev.konkret.hearing;

import dev.konkret.workspace.MemberId;
import dev.konkret.workspace.MessageRef;
import dev.konkret.workspace.TeamId;

/**
 * An ordinary message a person wrote; edits and what programs write never become one.
 *
 * @param text as delivered, of any length
 * @param eventId Slack's id of the event, the same for every delivery of it
 */
public record Said(TeamId team, MemberId author, MessageRef where, String text, String eventId) {}
