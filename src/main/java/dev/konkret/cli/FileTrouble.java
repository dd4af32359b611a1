package dev.konkret.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file cannot be read or written, in words. Java's own message is often nothing but the path again. */
public final class FileTrouble {
    private FileTrouble() {}

    /** Returns the rest of a sentence that has named the file. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) return "there is no such file or folder";
        if (failure instanceof AccessDeniedException) return "permission denied";
        if (failure instanceof ZipException) return "it is no zip archive, or a broken one";
        if (failure instanceof FileSystemException named && named.getReason() != null) return named.getReason();
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
