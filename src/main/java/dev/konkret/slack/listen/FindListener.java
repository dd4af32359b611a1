package dev.konkret.slack.listen;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.konkret.finding.Filter;
import dev.konkret.finding.FilterWords;
import dev.konkret.finding.Finder;
import dev.konkret.finding.GoalNames;
import dev.konkret.finding.Page;
import dev.konkret.reading.SlackText;
import dev.konkret.slack.GoalDesk;
import dev.konkret.slack.view.ActionId;
import dev.konkret.slack.view.FoundSteps;
import dev.konkret.slack.view.FoundSteps.Question;
import dev.konkret.slack.view.FoundSteps.Turn;
import dev.konkret.slack.view.Message;
import dev.konkret.slack.view.Replies;
import dev.konkret.workspace.ChannelId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code /konkret liste @anna überfällig}, {@code /konkret suche website}, and turning the page. */
public final class FindListener {
    private static final Pattern LIST = behind(CommandWord.LISTS);
    private static final Pattern SEARCH = behind(CommandWord.SEARCHES);

    private final Finder finder;
    private final GoalDesk goals;
    private final Answers answers;

    public FindListener(Finder finder, GoalDesk goals, Answers answers) {
        this.finder = finder;
        this.goals = goals;
        this.answers = answers;
    }

    /** Registers the buttons that turn the page. */
    public void register(Registrations on) {
        on.press(ActionId.FOUND_BACK, this::turned);
        on.press(ActionId.FOUND_NEXT, this::turned);
    }

    /** Answers when the words are for this listener; false when they are not. A person named in a search is no search but a step. */
    boolean takes(Reader who, SlashCommandPayload typed, String text) {
        Matcher list = LIST.matcher(text);
        Matcher search = SEARCH.matcher(text);
        Supplier<Message> answer = null;
        if (list.matches()) {
            answer = answer(who, typed.getChannelId(), new Turn(Question.LIST, 0, SlackText.plain(list.group(1))));
        } else if (search.matches() && !text.contains("<@")) {
            answer = answer(who, typed.getChannelId(), new Turn(Question.SEARCH, 0, SlackText.plain(search.group(1))));
        }
        if (answer == null) return false;
        answers.addLater(typed.getResponseUrl(), answer, Replies.broken(who.texts()));
        return true;
    }

    static boolean isSearch(String text) {
        return SEARCH.matcher(text).matches();
    }

    private static Pattern behind(Set<String> words) {
        return Pattern.compile("(?iu)(?:" + String.join("|", words) + ")\\s+(.+)", Pattern.DOTALL);
    }

    private void turned(Press press) {
        Turn turn;
        try {
            turn = Turn.of(press.value());
        } catch (IllegalArgumentException notOurs) {
            return;
        }
        Supplier<Message> answer = answer(press.who(), press.channel() == null ? "-" : press.channel(), turn);
        if (answer == null) return;
        answers.replaceLater(
                press.responseUrl(), answer, Replies.broken(press.who().texts()));
    }

    /** Returns what works the answer out; null when the words are no filters. */
    private @Nullable Supplier<Message> answer(Reader who, String channel, Turn turn) {
        if (turn.question() == Question.SEARCH) {
            return () -> shown(who, turn, finder.search(who.team(), who.id(), turn.asked(), turn.page()));
        }
        Optional<Filter> filter = new FilterWords(who.id(), new ChannelId(channel), who.today()).read(turn.asked());
        return filter.isEmpty() ? null : () -> listed(who, turn, filter.get());
    }

    private Message listed(Reader who, Turn turn, Filter filter) {
        Optional<String> words = FilterWords.goalIn(turn.asked());
        if (words.isEmpty()) return shown(who, turn, finder.list(who.team(), who.id(), filter, turn.page()));
        return GoalNames.find(goals.visibleTo(who.team(), who.id()), words.get())
                .map(goal -> finder.list(who.team(), who.id(), filter.serving(goal.id()), turn.page()))
                .map(page -> shown(who, turn, page))
                .orElseGet(() -> FoundSteps.noGoal(words.get(), who.texts()));
    }

    private static Message shown(Reader who, Turn turn, Page page) {
        return FoundSteps.message(turn.question(), turn.asked(), page, who.id(), who.links(), who.texts(), who.today());
    }
}
