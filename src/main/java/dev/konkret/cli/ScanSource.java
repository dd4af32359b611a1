package dev.konkret.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The JSON files of a Slack export, packed or unpacked; names are relative to the folder that holds users.json. */
final class ScanSource implements Closeable {
    private final Path folder;
    private final @Nullable ZipFile zip;
    private final String prefix;
    private final List<String> names;

    private ScanSource(Path folder, @Nullable ZipFile zip, List<String> all) {
        this.folder = folder;
        this.zip = zip;
        this.prefix = prefix(all);
        this.names = all.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .sorted()
                .toList();
    }

    /** Opens an export; fails with an {@link IOException} when there is none or the archive is broken. */
    static ScanSource open(Path export) throws IOException {
        if (Files.isDirectory(export)) {
            try (Stream<Path> files = Files.walk(export, 3)) {
                List<String> names = files.filter(Files::isRegularFile)
                        .map(file -> export.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".json"))
                        .toList();
                return new ScanSource(export, null, names);
            }
        }
        ZipFile zip = new ZipFile(export.toFile());
        List<String> names = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".json") && !name.startsWith("__MACOSX/"))
                .toList();
        return new ScanSource(export, zip, names);
    }

    /** Returns the path of the folder that holds the lists, "" for the top; people like to pack a folder around it. */
    private static String prefix(List<String> names) {
        return names.stream()
                .filter(name -> name.equals("channels.json")
                        || name.endsWith("/channels.json")
                        || name.equals("users.json")
                        || name.endsWith("/users.json"))
                .map(name -> name.substring(0, name.lastIndexOf('/') + 1))
                .min((a, b) -> a.length() - b.length())
                .orElse("");
    }

    /** Returns the names of all JSON files in their order: a channel's days stand together. */
    List<String> names() {
        return names;
    }

    /** Opens one of {@link #names}. */
    InputStream read(String name) throws IOException {
        if (zip == null) return Files.newInputStream(folder.resolve(prefix + name));
        ZipEntry entry = zip.getEntry(prefix + name);
        if (entry == null) throw new IOException("not in the archive: " + name);
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
