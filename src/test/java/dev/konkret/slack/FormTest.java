package dev.konkret.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void joinsArgumentsAndLeavesOutWhatIsMissing() throws IOException {
        Form form = new Form().with("channel", "C1").with("thread_ts", null).with("text", "Größe & 1+1 = 2 🎉");
        assertEquals("channel=C1&text=Gr%C3%B6%C3%9Fe+%26+1%2B1+%3D+2+%F0%9F%8E%89", written(form));
    }

    @Property(tries = 300)
    void whoReadsTheFormReadsTheText(@ForAll String text) throws IOException {
        String encoded = written(new Form().with("text", text));
        String read = URLDecoder.decode(encoded.substring("text=".length()), StandardCharsets.UTF_8);
        // Half a surrogate pair is no sign in any encoding.
        assertEquals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), read);
    }

    private static String written(Form form) throws IOException {
        Buffer sink = new Buffer();
        form.body().writeTo(sink);
        return sink.readUtf8();
    }
}
