package org.partnershipportal.platform.document;

import org.partnershipportal.ground.shared.Formats;

/**
 * How many files a record accepts, and how large each can be.
 *
 * @param files at least 1
 * @param bytes of one file, at most {@link #MAX_BYTES}
 */
public record UploadLimits(int files, long bytes) {

    /** More is never taken: what checks a file is bounded for this. */
    public static final long MAX_BYTES = 50 * Formats.MEGABYTE;

    /** More are never taken. */
    public static final int MAX_FILES = 50;

    /** What applies unless a record says otherwise: 10 files of 20 MB. */
    public static final UploadLimits STANDARD = new UploadLimits(10, 20 * Formats.MEGABYTE);

    public UploadLimits {
        if (files < 1 || files > MAX_FILES || bytes < 1 || bytes > MAX_BYTES) {
            throw new IllegalArgumentException("No such limits: " + files + " files of " + bytes + " bytes");
        }
    }

    /** The size of one file in megabytes, for sentences. */
    public double megabytes() {
        return (double) bytes / Formats.MEGABYTE;
    }
}
