package dev.konkret.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The JSON files of a Slack export, packed or unpacked; names are relative to the folder that holds users.json. */
final class ScanSource implements Closeable {
    private final Map<String, Path> files;
    private final @Nullable ZipFile zip;
    private final String prefix;
    private final List<String> names;

    private ScanSource(Map<String, Path> files, @Nullable ZipFile zip, Collection<String> all) {
        this.files = files;
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
            try (Stream<Path> walk = Files.walk(export, 3)) {
                URI folder = export.toUri();
                // A URI keeps the bytes of a name and reads them as UTF-8, also where the locale knows no umlauts.
                Map<String, Path> files = walk.filter(Files::isRegularFile)
                        .collect(Collectors.toMap(
                                file -> folder.relativize(file.toUri()).getPath(), file -> file));
                files.keySet().removeIf(name -> !name.endsWith(".json"));
                return new ScanSource(files, null, files.keySet());
            }
        }
        ZipFile zip = new ZipFile(export.toFile());
        List<String> names = zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".json") && !name.startsWith("__MACOSX/"))
                .toList();
        return new ScanSource(Map.of(), zip, names);
    }

    /** Returns the path of the folder that holds the lists, "" for the top; people like to pack a folder around it. */
    private static String prefix(Collection<String> names) {
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
        Path file = files.get(prefix + name);
        if (file != null) return Files.newInputStream(file);
        ZipEntry entry = zip == null ? null : zip.getEntry(prefix + name);
        if (zip == null || entry == null) throw new IOException("not in the export: " + name);
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}
