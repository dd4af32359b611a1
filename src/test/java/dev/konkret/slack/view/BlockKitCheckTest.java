package dev.konkret.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The check itself finds what Slack would refuse, one fault at a time. */
class BlockKitCheckTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "unknown field | [{'type':'divider','colour':'red'}]",
                "neither text nor fields | [{'type':'section'}]",
                "missing | [{'type':'header'}]",
                "0 items | [{'type':'actions','elements':[]}]",
                "no place for video | [{'type':'video'}]",
                "not verbatim | [{'type':'section','text':{'type':'mrkdwn','text':'x'}}]",
                "foreign tag <!channel> | [{'type':'section','text':{'type':'mrkdwn','verbatim':true,'text':'<!channel>'}}]",
                "foreign tag <@UEVIL> | [{'type':'section','text':{'type':'mrkdwn','verbatim':true,'text':'<@UEVIL>'}}]",
                "bare ampersand | [{'type':'section','text':{'type':'mrkdwn','verbatim':true,'text':'R&D'}}]",
                "block id twice | [{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]",
                "no place for input | [{'type':'input'}]"
            })
    void a_fault_is_found(String finding, String blocks) {
        Message message = new Message("x", (ArrayNode) JSON.readTree(blocks.replace('\'', '"')));

        assertThat(BlockKitCheck.message(message)).anyMatch(f -> f.contains(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "missing although there is an input | {'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'input','block_id':'a','label':{'type':'plain_text','text':'x'},'element':{'type':'datepicker','action_id':'a'}}]}",
                "field under another name | {'type':'modal','title':{'type':'plain_text','text':'x'},'blocks':[{'type':'input','block_id':'b','label':{'type':'plain_text','text':'x'},'element':{'type':'datepicker','action_id':'a'}}]}",
                "no date | {'type':'home','blocks':[{'type':'actions','elements':[{'type':'datepicker','initial_date':'morgen'}]}]}",
                "initial not offered | {'type':'home','blocks':[{'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'x'},'value':'1'}],'initial_option':{'text':{'type':'plain_text','text':'x'},'value':'2'}}]}]}",
                "action id twice | {'type':'home','blocks':[{'type':'actions','elements':[{'type':'datepicker','action_id':'a'},{'type':'datepicker','action_id':'a'}]}]}",
                "characters, not 1..24 | {'type':'modal','title':{'type':'plain_text','text':'12345678901234567890123456'},'blocks':[{'type':'divider'}]}"
            })
    void a_fault_in_a_view_is_found(String finding, String view) {
        JsonNode node = JSON.readTree(view.replace('\'', '"'));

        assertThat(BlockKitCheck.view((ObjectNode) node)).anyMatch(f -> f.contains(finding));
    }

    @Test
    void a_half_mention_counts_as_one() {
        ArrayNode blocks = (ArrayNode) JSON.readTree("[{\"type\":\"divider\"}]");

        assertThat(BlockKitCheck.message(new Message("ende <@U0AN", blocks))).isNotEmpty();
        assertThat(BlockKitCheck.message(new Message("<@U0ANNA>", blocks))).isEqualTo(List.of());
    }
}
