package dev.konkret.slack.deliver;

import dev.konkret.agenda.Agenda;
import dev.konkret.agenda.Claim;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackCalls.Mark;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.SlackResult.NotReached;
import dev.konkret.slack.SlackResult.RateLimited;
import dev.konkret.slack.SlackResult.Refused;
import dev.konkret.slack.SlackResult.Sent;
import dev.konkret.slack.SlackResult.Stopped;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.PictureMessage;
import java.time.Duration;
import java.time.Instant;

/**
 * Posts pictures, each once: the file goes to Slack first, where nobody sees it, and then a message names it, with the same
 * promise as for every other message. Without the permission to send files there are no pictures, and everything else works.
 */
public final class PicturePost {
    /** Slack refuses a message with a file it has not looked at yet, and says no more than this. */
    private static final String FILE_NOT_READY = "invalid_blocks";

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration STOPPED_WAIT = Duration.ofMinutes(10);

    /** Who asked for a picture hears the same day that it is not coming, and can ask once more. */
    private static final Duration LONGEST_TRY = Duration.ofHours(2);

    private final PictureFiles files;
    private final SlackCalls slack;
    private final Post post;
    private final Agenda agenda;

    PicturePost(PictureFiles files, SlackCalls slack, Post post, Agenda agenda) {
        this.files = files;
        this.slack = slack;
        this.post = post;
        this.agenda = agenda;
    }

    /** Posts the picture for this claim unless it is there already, and reports to the agenda what came of it. */
    void send(Claim claim, PictureLetter picture) {
        if (picture.id().equals(claim.lastMessageId())) {
            agenda.done(claim, picture.id(), null);
            return;
        }
        SlackResult<String> file = files.bring(picture.id(), picture.name(), picture.png(), picture.altText());
        if (file instanceof Sent<String> there) {
            post.send(claim, letter(claim, picture, there.value()));
        } else if (PictureFiles.isNotAllowed(file)) {
            picture.lost().accept(PictureFiles.NO_PERMISSION);
            agenda.done(claim, picture.id(), null);
        } else if (file instanceof Refused<String> refused) {
            giveUp(claim, picture, refused.code());
        } else if (claim.dueAt().plus(LONGEST_TRY).isBefore(agenda.now())) {
            giveUp(claim, picture, "no_upload_for_two_hours");
        } else {
            boolean told = file instanceof RateLimited<String> || file instanceof Stopped<String>;
            post.tryAgain(claim, picture.id() + ":file", told ? wait(file) : null);
        }
    }

    /** Told first: told twice does no harm. */
    private void giveUp(Claim claim, PictureLetter picture, String reason) {
        picture.lost().accept(reason);
        post.giveUp(claim, reason, null);
    }

    private Letter letter(Claim claim, PictureLetter picture, String file) {
        Message message = PictureMessage.message(file, picture.altText(), picture.texts());
        Instant due = claim.dueAt();
        return new Letter(
                        picture.id(),
                        picture.channel(),
                        Letter.Reach.BLIND,
                        () -> ready(
                                slack.post(picture.channel(), picture.thread(), message, new Mark(picture.id(), due))))
                .onLost(picture.lost());
    }

    /** Returns what came of a message that names a file; one Slack has not looked at yet is to be named again later. */
    static SlackResult<String> ready(SlackResult<String> posted) {
        return posted instanceof Refused<String> r && r.code().equals(FILE_NOT_READY)
                ? new NotReached<>("file not ready")
                : posted;
    }

    /** Returns how long to wait before a file is sent again. */
    static Duration wait(SlackResult<String> file) {
        if (file instanceof RateLimited<String> limited) return limited.retryAfter();
        return file instanceof Stopped<String> ? STOPPED_WAIT : SOON;
    }
}
