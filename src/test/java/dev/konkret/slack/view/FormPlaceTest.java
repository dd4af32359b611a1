package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FormPlaceTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void travels_along_beside_what_the_form_remembers() {
        ObjectNode form = JSON.createObjectNode().put("private_metadata", "{\"step\":\"s1\"}");

        new FormPlace("D1", "1741000000.000100", List.of("s1", "s2", "s1")).into(form);

        assertThat(FormPlace.of(sent(form))).contains(new FormPlace("D1", "1741000000.000100", List.of("s1", "s2")));
        assertThat(form.path("private_metadata").asString()).contains("\"step\":\"s1\"");
    }

    @Test
    void never_grows_beyond_what_slack_carries() {
        List<String> many = IntStream.range(0, 500)
                .mapToObj(i -> "C0MARKETING-1795293627." + (100_000 + i))
                .toList();
        ObjectNode form = JSON.createObjectNode().put("private_metadata", "{\"step\":\"s1\"}");

        new FormPlace("D1", "1741000000.000100", many).into(form);

        assertThat(form.path("private_metadata").asString()).hasSizeLessThanOrEqualTo(Limits.PRIVATE_METADATA);
        assertThat(FormPlace.of(sent(form))).isPresent();
    }

    @Test
    void a_form_opened_out_of_the_blue_or_by_somebody_else_has_none() {
        assertThat(FormPlace.of(sent(JSON.createObjectNode()))).isEmpty();
        assertThat(FormPlace.of(sent(JSON.createObjectNode().put("private_metadata", "not json"))))
                .isEmpty();
    }

    private static View sent(ObjectNode form) {
        View view = new View();
        view.setPrivateMetadata(form.path("private_metadata").asString(""));
        return view;
    }
}
