package dev.konkret.web;

import dev.konkret.access.Admission;
import dev.konkret.access.Admission.Admitted;
import dev.konkret.digest.Crew;
import dev.konkret.digest.figures.Figures;
import dev.konkret.finding.Cursor;
import dev.konkret.finding.Filter;
import dev.konkret.finding.Sight;
import dev.konkret.finding.Slice;
import dev.konkret.goal.Goal;
import dev.konkret.goal.GoalId;
import dev.konkret.nextstep.NextStep;
import dev.konkret.nextstep.NextStepId;
import dev.konkret.web.ApiProblem.BadQuery;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/v1}: steps and goals for the programs of those who may see them. Reading only; every answer but the description needs a key. */
public final class ApiDoor implements Door {
    private static final Logger log = LoggerFactory.getLogger(ApiDoor.class);
    private static final String BASE = "/api/v1";
    private static final String DESCRIPTION = "openapi.yaml";
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_KEY = 200;

    private final Function<String, Admission> keys;
    private final Readings readings;

    /** @param keys whom a key is for */
    public ApiDoor(Function<String, Admission> keys, Readings readings) {
        this.keys = keys;
        this.readings = readings;
    }

    /** What can be read, each time by somebody who sees what they may see. */
    public interface Readings {
        Slice steps(Admitted who, Filter filter, @Nullable Cursor after, int limit);

        Optional<NextStep> step(Admitted who, NextStepId id);

        /** Returns the open goals this person may know of. */
        List<Goal> goals(Admitted who);

        /** Returns the teams whose digest this person reads, with what figures there are of the channels they may read. */
        Map<Crew, Optional<Figures>> figures(Admitted who);
    }

    @Override
    public void register(JavalinConfig config) {
        String text = description();
        config.routes.get(
                BASE + "/" + DESCRIPTION,
                ctx -> ctx.contentType("application/yaml; charset=utf-8").result(text));
        config.routes.after("/api/*", ApiProblem::forWhatNobodyAnswers);
        get(config, "/steps", this::steps);
        get(config, "/steps/{id}", this::step);
        get(config, "/goals", this::goals);
        get(config, "/goals/{id}", this::goal);
        get(config, "/figures", this::figures);
    }

    private void get(JavalinConfig config, String path, BiConsumer<Context, Admitted> answer) {
        config.routes.get(BASE + path, ctx -> {
            ctx.header("Cache-Control", "private, no-store");
            try {
                Admission admission = keys.apply(key(ctx));
                if (admission instanceof Admitted who) answer.accept(ctx, who);
                else if (admission instanceof Admission.TooOften o) ApiProblem.tooOften(ctx, o.retryAfter());
                else ApiProblem.noKey(ctx);
            } catch (BadQuery e) {
                ApiProblem.badQuery(ctx, e);
            } catch (Sight.Clouded e) {
                ApiProblem.notNow(ctx);
            } catch (RuntimeException e) {
                // Redis or Slack is away: the program shall come back, and not believe that there is less than there
                // is.
                log.warn("a request to the API could not be answered", e);
                ApiProblem.notNow(ctx);
            }
        });
    }

    private static String key(Context ctx) {
        String header = ctx.header("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return "";
        String key = header.substring(BEARER.length()).strip();
        return key.length() > LONGEST_KEY ? "" : key;
    }

    private void steps(Context ctx, Admitted who) {
        ApiQuery query = ApiQuery.of(ctx.queryParamMap(), who.owner());
        Slice slice = readings.steps(who, query.filter(), query.after(), query.limit());
        ObjectNode answer = StepJson.object();
        ArrayNode all = answer.putArray("steps");
        slice.steps().forEach(step -> all.add(StepJson.of(step)));
        json(
                ctx,
                answer.put(
                        "next_cursor",
                        slice.next() == null ? null : slice.next().text()));
    }

    private void step(Context ctx, Admitted who) {
        String id = ctx.pathParam("id");
        Optional<NextStep> step = ApiQuery.isId(id) ? readings.step(who, new NextStepId(id)) : Optional.empty();
        step.ifPresentOrElse(found -> json(ctx, StepJson.of(found)), () -> ApiProblem.notFound(ctx));
    }

    private void goals(Context ctx, Admitted who) {
        withoutFilters(ctx);
        ObjectNode answer = StepJson.object();
        ArrayNode all = answer.putArray("goals");
        readings.goals(who).forEach(goal -> all.add(StepJson.of(goal)));
        json(ctx, answer);
    }

    private void goal(Context ctx, Admitted who) {
        String id = ctx.pathParam("id");
        readings.goals(who).stream()
                .filter(goal -> ApiQuery.isId(id) && goal.id().equals(new GoalId(id)))
                .findFirst()
                .ifPresentOrElse(goal -> json(ctx, StepJson.of(goal)), () -> ApiProblem.notFound(ctx));
    }

    private void figures(Context ctx, Admitted who) {
        withoutFilters(ctx);
        ObjectNode answer = StepJson.object();
        ArrayNode all = answer.putArray("teams");
        readings.figures(who).forEach((crew, figures) -> all.add(FiguresJson.of(crew, figures)));
        json(ctx, answer);
    }

    private static void withoutFilters(Context ctx) {
        if (!ctx.queryParamMap().isEmpty()) throw new BadQuery("query", "there are no filters here");
    }

    private static void json(Context ctx, ObjectNode answer) {
        ctx.status(200).contentType("application/json").result(answer.toString());
    }

    private static String description() {
        try (InputStream in = ApiDoor.class.getResourceAsStream(DESCRIPTION)) {
            if (in == null) throw new IllegalStateException(DESCRIPTION + " is missing in the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
