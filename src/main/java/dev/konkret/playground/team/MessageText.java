package dev.konkret.playground.team;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody types, as Slack's client sends it. */
public final class MessageText {
    /** What Slack's markup already is: mentions, links, entities. It stays as it is typed. */
    private static final Pattern MARKUP =
            Pattern.compile("<[@#][A-Z0-9]+(?:\\|[^>]*)?>|<![^>]+>|<(?:https?|mailto):[^>]+>|&(?:amp|lt|gt);");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]+[^\\s<>.,;:!?)]");
    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)(?:\\|[^>]*)?>");

    private MessageText() {}

    /** Escapes {@code & < >}, links addresses and turns {@code @Anna}, {@code @here} and {@code #marketing} into mentions. */
    public static String asSent(String typed, SlackTeam slack) {
        return asSent(typed, slack, false);
    }

    /** As {@link #asSent}, with the names inside the mentions, which is how Slack passes on the text of a command. */
    public static String asCommandText(String typed, SlackTeam slack) {
        return asSent(typed, slack, true);
    }

    private static String asSent(String typed, SlackTeam slack, boolean withNames) {
        StringBuilder sent = new StringBuilder();
        int at = 0;
        Matcher markup = MARKUP.matcher(typed);
        while (markup.find()) {
            sent.append(plain(typed.substring(at, markup.start()), slack, withNames))
                    .append(markup.group());
            at = markup.end();
        }
        return sent.append(plain(typed.substring(at), slack, withNames)).toString();
    }

    private static String plain(String typed, SlackTeam slack, boolean withNames) {
        String text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        if (text.indexOf("://") >= 0)
            text = LINK.matcher(text).replaceAll(m -> Matcher.quoteReplacement("<" + m.group() + ">"));
        if (text.indexOf('@') >= 0) {
            text = text.replaceAll("(?<![\\w@])@(here|channel|everyone)\\b", "<!$1>");
            for (Name name : names(slack)) {
                String mention = "<@" + name.id() + (withNames ? "|" + name.handle() : "") + ">";
                text = name.typed().matcher(text).replaceAll(mention);
            }
        }
        if (text.indexOf('#') >= 0) {
            for (Conversation c : slack.conversations()) {
                if (c.isDirect() || c.isPrivate()) continue;
                text = text.replaceAll(
                        "(?<![\\w#<])#" + Pattern.quote(c.name()) + "(?![\\w-])", "<#" + c.id() + "|" + c.name() + ">");
            }
        }
        return text;
    }

    /** Everybody by all their names, the longest name first so that it is not taken for a shorter one. */
    private static List<Name> names(SlackTeam slack) {
        return slack.people().stream()
                .filter(p -> !p.deleted())
                .flatMap(p -> List.of(p.realName(), p.firstName(), p.name()).stream()
                        .map(name -> new Name(p.id(), p.name(), name)))
                .sorted(Comparator.comparingInt((Name n) -> n.text().length()).reversed())
                .toList();
    }

    private record Name(String id, String handle, String text) {
        Pattern typed() {
            return Pattern.compile(
                    "(?<![\\p{L}\\d@<])@" + Pattern.quote(text.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\d])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    /** The block Slack's editor makes of a message, with the mentions as pieces of their own. */
    public static ObjectNode asRichText(String sent, String blockId) {
        ObjectNode block = Json.object().put("type", "rich_text").put("block_id", blockId);
        ArrayNode pieces = Json.array();
        int at = 0;
        Matcher mention = MENTION.matcher(sent);
        while (mention.find()) {
            text(pieces, sent.substring(at, mention.start()));
            pieces.addObject().put("type", "user").put("user_id", mention.group(1));
            at = mention.end();
        }
        text(pieces, sent.substring(at));
        block.putArray("elements").addObject().put("type", "rich_text_section").set("elements", pieces);
        return block;
    }

    private static void text(ArrayNode pieces, String text) {
        if (text.isEmpty()) return;
        String plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        pieces.addObject().put("type", "text").put("text", plain);
    }
}
