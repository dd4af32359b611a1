package dev.konkret.slack.listen;

import dev.konkret.ledger.PersonalFile;
import dev.konkret.slack.SlackCalls;
import dev.konkret.slack.SlackFiles;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.TakeAlong;
import dev.konkret.text.Texts;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Puts what somebody takes along into their direct messages, where the operator has set nothing that links need: taking one's
 * data along must not depend on that.
 */
public final class FilesHere {
    private final BiFunction<Reader, String, Optional<PersonalFile>> files;
    private final SlackCalls calls;
    private final SlackFiles slack;
    private final Answers answers;

    /** @param files makes the file of a subject for a person, see {@link dev.konkret.secret.LinkPurpose#FILE} */
    public FilesHere(
            BiFunction<Reader, String, Optional<PersonalFile>> files,
            SlackCalls calls,
            SlackFiles slack,
            Answers answers) {
        this.files = files;
        this.calls = calls;
        this.slack = slack;
        this.answers = answers;
    }

    void register(Registrations on) {
        for (String button : ActionId.FILES_HERE) on.press(button, this::put);
    }

    private void put(Press press) {
        Texts texts = press.who().texts();
        answers.addLater(
                press.responseUrl(),
                () -> isPut(press.who(), press.value()) ? TakeAlong.put(texts) : TakeAlong.notPut(texts),
                TakeAlong.notPut(texts));
    }

    private boolean isPut(Reader who, String subject) {
        Optional<PersonalFile> file = subject.isBlank() ? Optional.empty() : files.apply(who, subject);
        Optional<String> conversation =
                calls.openDirectMessage(who.id().value()).got();
        if (file.isEmpty() || conversation.isEmpty()) return false;
        PersonalFile it = file.get();
        return slack.share(conversation.get(), it.name(), it.contentType(), it.text())
                .got()
                .isPresent();
    }
}
