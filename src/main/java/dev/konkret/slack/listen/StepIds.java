package dev.konkret.slack.listen;

import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStepId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of new steps. They follow from where the step comes from, so that a second attempt finds the first one's step. */
final class StepIds {
    private static final int LENGTH = 20;

    private StepIds() {}

    static NextStepId ofTopic(TopicId topic) {
        return new NextStepId(topic.value());
    }

    /** Returns the id for something Slack names once: a form, a trigger, a message. */
    static NextStepId of(String kind, String slackId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(slackId.getBytes(StandardCharsets.UTF_8));
            return new NextStepId(kind + HexFormat.of().formatHex(hash).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
