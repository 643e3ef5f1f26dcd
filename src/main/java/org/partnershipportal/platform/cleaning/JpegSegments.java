package org.partnershipportal.platform.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A JPEG as a row of segments. Pixels are left as they are; what says who took the picture, where and with what, thumbnails,
 * comments and whatever follows the picture's end are cut out.
 */
final class JpegSegments {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int JFIF_LENGTH = 16;
    private static final int FRAME_LENGTH = 7;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    /** Between those of frames, and none: tables and what is kept for later. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private final byte[] jpeg;
    private int at;

    private JpegSegments(byte[] jpeg) throws IOException {
        this.jpeg = jpeg;
        if (jpeg.length < 4 || !isMarker(0) || (jpeg[1] & 0xFF) != START) {
            throw new IOException("No JPEG");
        }
        at = 2;
    }

    /**
     * The picture alone.
     *
     * @throws DocumentNotAccepted if it says that it is larger than any
     */
    static byte[] withoutMetadata(byte[] jpeg) throws IOException {
        JpegSegments segments = new JpegSegments(jpeg);
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        boolean more = true;
        while (more) {
            more = segments.copyNext(out);
        }
        return out.toByteArray();
    }

    /** How the picture is to be turned, 1 to 8 as EXIF counts; 1 if it does not say. */
    static int orientation(byte[] jpeg) throws IOException {
        JpegSegments segments = new JpegSegments(jpeg);
        while (segments.at + 4 <= jpeg.length && segments.isMarker(segments.at)) {
            int marker = jpeg[segments.at + 1] & 0xFF;
            if (marker == SCAN || marker == END) {
                return 1;
            }
            if (marker == EXIF && segments.begins("Exif\0\0")) {
                return ExifOrientation.of(jpeg, segments.at + 10, segments.next());
            }
            segments.at = segments.next();
        }
        return 1;
    }

    /** Copies a segment that is part of the picture; whether another follows. */
    private boolean copyNext(ByteArrayOutputStream out) throws IOException {
        while (at + 1 < jpeg.length && isMarker(at) && (jpeg[at + 1] & 0xFF) == 0xFF) {
            at++;
        }
        if (at + 4 > jpeg.length || !isMarker(at) || (jpeg[at + 1] & 0xFF) == END) {
            out.write(0xFF);
            out.write(END);
            return false;
        }
        int marker = jpeg[at + 1] & 0xFF;
        int next = next();
        if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.contains(marker)) {
            requireSides(next);
        }
        if (marker == JFIF && begins("JFIF\0") && next - at >= JFIF_LENGTH + 2) {
            copyJfif(out);
        } else if (marker == ADOBE && begins("Adobe")) {
            out.write(jpeg, at, next - at);
        } else if (marker < JFIF || (marker > LAST_APPLICATION && marker != COMMENT)) {
            out.write(jpeg, at, next - at);
        }
        at = next;
        if (marker == SCAN) {
            int end = endOfScan();
            out.write(jpeg, at, end - at);
            at = end;
        }
        return true;
    }

    /** A height of 0 is told only where the rows end. */
    private void requireSides(int next) throws IOException {
        if (next - at < FRAME_LENGTH + 2) {
            throw new IOException("A frame of the JPEG is too short");
        }
        int height = number(at + 5);
        PdfBounds.require(number(at + 7), height == 0 ? 0xFFFF : height, PdfBounds.MOST_PIXELS);
    }

    private int number(int index) {
        return ((jpeg[index] & 0xFF) << 8) | (jpeg[index + 1] & 0xFF);
    }

    /** The header without its thumbnail. */
    private void copyJfif(ByteArrayOutputStream out) {
        byte[] header = new byte[JFIF_LENGTH + 2];
        System.arraycopy(jpeg, at, header, 0, header.length);
        header[2] = 0;
        header[3] = JFIF_LENGTH;
        header[16] = 0;
        header[17] = 0;
        out.write(header, 0, header.length);
    }

    private int next() throws IOException {
        int length = number(at + 2);
        int next = at + 2 + length;
        if (length < 2 || next > jpeg.length) {
            throw new IOException("A segment of the JPEG is cut off");
        }
        return next;
    }

    /** Where the next marker stands; stuffed bytes and restarts belong to the scan. */
    private int endOfScan() {
        int i = at;
        while (i + 1 < jpeg.length) {
            int following = jpeg[i + 1] & 0xFF;
            if (isMarker(i) && following != 0 && following != 0xFF && (following < 0xD0 || following > 0xD7)) {
                return i;
            }
            i++;
        }
        return jpeg.length;
    }

    private boolean isMarker(int index) {
        return (jpeg[index] & 0xFF) == 0xFF;
    }

    private boolean begins(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < wanted.length; i++) {
            if (at + 4 + i >= jpeg.length || jpeg[at + 4 + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
