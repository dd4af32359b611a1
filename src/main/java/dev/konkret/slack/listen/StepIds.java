package dev.konkret.slack.listen;

import dev.konkret.hearing.TopicId;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.workspace.ShortId;

/** Ids of new steps. They follow from where the step comes from, so that a second attempt finds the first one's step. */
final class StepIds {
    private StepIds() {}

    static NextStepId ofTopic(TopicId topic) {
        return new NextStepId(topic.value());
    }

    /** Returns the id for something Slack names once: a form, a trigger, a message. */
    static NextStepId of(String kind, String slackId) {
        return new NextStepId(ShortId.of(kind, slackId));
    }
}
