package dev.konkret.playground;

import dev.konkret.playground.team.SlackTeam;
import dev.konkret.playground.team.Uploads.Upload;
import io.javalin.http.Context;
import java.util.Optional;

/** Where files come in and go out. */
final class FileDoors {
    private FileDoors() {}

    static void receive(Context ctx, SlackTeam slack) {
        byte[] content = ctx.bodyAsBytes();
        synchronized (slack) {
            Optional<Upload> announced = slack.uploads().file(ctx.pathParam("id"));
            if (announced.isEmpty() || announced.get().shared()) {
                ctx.status(404).result("not_found");
                return;
            }
            Upload file = announced.get();
            if (content.length != file.length()) {
                ctx.status(400).result("wrong_length");
                return;
            }
            slack.uploads().put(file.with(content));
        }
        ctx.result("OK - " + content.length);
    }

    /** @param pages where the bot's own files are: their signed names are none of Slack's */
    static void show(Context ctx, SlackTeam slack, BotPages pages) {
        Optional<Upload> file;
        synchronized (slack) {
            file = slack.uploads().file(ctx.pathParam("id")).filter(Upload::shared);
        }
        if (file.isEmpty()) {
            pages.show(ctx);
            return;
        }
        // A picture may be drawn, anything else is only to be saved: a file must never become a page of this server.
        String name = file.get().name();
        boolean picture = name.endsWith(".png");
        ctx.contentType(picture ? "image/png" : "application/octet-stream");
        if (!picture) ctx.header("Content-Disposition", "attachment");
        ctx.result(file.get().bytes());
    }
}
