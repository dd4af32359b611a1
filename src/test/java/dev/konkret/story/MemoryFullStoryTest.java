package dev.konkret.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konkret.redis.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** Redis may take no more: what was promised is kept, what is new is refused in a friendly way. */
class MemoryFullStoryTest {
    private final Nordlicht at = new Nordlicht();

    @AfterEach
    void evening() {
        room("0");
        at.close();
    }

    @Test
    void reminders_go_out_and_new_steps_are_refused_until_there_is_room_again() {
        at.ben.types(Nordlicht.WEBSITE, "Angebot raus <@U0BEN|ben> bis 07.03.2025");
        at.moveTo("2025-03-07T08:59:00");

        room("1");
        at.advance("PT2M");
        assertThat(at.ben.toldDirectly()).singleElement().asString().contains("Heute ist der Tag");
        at.advance("PT5M");
        assertThat(at.ben.toldDirectly()).hasSize(1);

        assertThat(at.ben.asks(Nordlicht.WEBSITE, "Zweites Angebot <@U0BEN|ben> bis 10.03.2025"))
                .contains("Gedächtnis");

        room("0");
        at.ben.types(Nordlicht.WEBSITE, "Drittes Angebot <@U0BEN|ben> bis 10.03.2025");
        at.advance("PT1M");
        assertThat(at.ben.sees(Nordlicht.WEBSITE)).anyMatch(seen -> seen.contains("Drittes Angebot"));
    }

    private static void room(String bytes) {
        try (RedisClient redis = RedisClient.create(TestRedis.url())) {
            redis.configSet("maxmemory", bytes);
        }
    }
}
