package dev.konkret;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it took no more; a {@code PrintStream} on it goes on as if nothing had happened. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException trouble;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }

    /** Returns why not everything was written; empty when it was, and when whoever reads it has seen enough. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble)
                .map(Throwable::getMessage)
                .filter(why -> !why.toLowerCase(Locale.ROOT).contains("broken pipe"));
    }
}
