package dev.konkret.slack.deliver;

import dev.konkret.agenda.Claim;
import dev.konkret.digest.Crew;
import dev.konkret.digest.Issue.Excerpt;
import dev.konkret.digest.figures.Figures;
import dev.konkret.picture.DigestPictures;
import dev.konkret.picture.Picture;
import dev.konkret.slack.Meetings;
import dev.konkret.slack.SlackResult;
import dev.konkret.slack.view.PictureMessage.InSlack;
import dev.konkret.text.Texts;
import dev.konkret.workspace.ChannelId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The picture a digest carries. It is brought to Slack beforehand, where nobody sees it, so that there is one message and it
 * comes once. The digest waits for its picture a few minutes, and then goes without.
 */
final class DigestPicture {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** So often a message with it is sent while Slack has not looked at the file yet. */
    private static final int MOST_ATTEMPTS = 4;

    private final Deliveries.Parts parts;
    private final Meetings meetings;
    private final PictureFiles files;

    DigestPicture(Deliveries.Parts parts, PictureFiles files) {
        this.parts = parts;
        this.meetings = parts.meetings();
        this.files = files;
    }

    /**
     * What there is of it.
     *
     * @param inSlack the picture; empty when there is none, or none to be had
     * @param pause how long to put the digest off for it; zero not to
     */
    record Found(Optional<InSlack> inSlack, Duration pause) {
        static final Found NONE = new Found(Optional.empty(), Duration.ZERO);
    }

    /**
     * Brings the picture for one reader to Slack.
     *
     * @param letter our id of the digest for this reader
     * @param readable which of these channels its reader may read, as it is now
     */
    Found find(
            Claim claim,
            Crew crew,
            Excerpt excerpt,
            String letter,
            Function<Set<ChannelId>, Optional<Set<ChannelId>>> readable,
            Texts texts) {
        if (excerpt.past().isEmpty() || claim.attempts() >= MOST_ATTEMPTS) return Found.NONE;
        Optional<Picture> drawn = DigestPictures.trend(excerpt, figures(crew, readable), texts);
        if (drawn.isEmpty()) return Found.NONE;
        String altText = drawn.get().altText();
        String name = "konkret-" + excerpt.issue().week() + ".png";
        // What it shows is part of the name: to a reader who may read less now, an earlier one must not go out.
        SlackResult<String> file = files.bring(letter + ":" + altText.hashCode(), name, drawn.get()::png, altText);
        if (file.got().isPresent()) {
            return new Found(Optional.of(new InSlack(file.got().get(), altText)), Duration.ZERO);
        }
        boolean tooLate = excerpt.issue().at().plus(LONGEST_WAIT).isBefore(parts.now());
        return PictureFiles.isHopeless(file) || tooLate
                ? Found.NONE
                : new Found(Optional.empty(), PicturePost.wait(file));
    }

    private Optional<Figures> figures(Crew crew, Function<Set<ChannelId>, Optional<Set<ChannelId>>> readable) {
        if (crew.members().size() < Figures.FEWEST_PEOPLE) return Optional.empty();
        Instant now = parts.now();
        return readable.apply(crew.channels())
                .flatMap(channels -> meetings.figures().of(crew, channels, now));
    }
}
