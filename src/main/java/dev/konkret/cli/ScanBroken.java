package dev.konkret.cli;

/**
 * A file of the export that could not be read to its end; what stands before counts.
 *
 * @param read how many entries were read before
 */
record ScanBroken(String file, long read) {}
