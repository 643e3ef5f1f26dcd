package org.partnershipportal.platform.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * A JBIG2 picture, as a PDF holds it, as a row of segments. Those that draw stay, as they are; comments and profiles are cut
 * out. A picture with a page or a part that says it is larger than any is refused.
 */
final class Jbig2Segments {

    private static final Set<Integer> DICTIONARIES = Set.of(0, 16, 53);
    private static final Set<Integer> PARTS = Set.of(4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43);
    private static final Set<Integer> ENDS = Set.of(49, 50);
    private static final int PAGE = 48;

    /** Of a page that grows while it is read. */
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    private static final int SIDES = 8;
    private static final int SHORT_COUNT = 4;
    private static final int LONG_COUNT = 7;
    private static final int SMALL = 256;
    private static final int MEDIUM = 65_536;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out;

    private Jbig2Segments(byte[] picture) {
        in = ByteBuffer.wrap(picture);
        out = new ByteArrayOutputStream(picture.length);
    }

    /**
     * The segments that draw.
     *
     * @throws IOException if it cannot be taken apart
     * @throws DocumentNotAccepted if it asks for too much room
     */
    static byte[] withoutNotes(byte[] picture) throws IOException {
        Jbig2Segments segments = new Jbig2Segments(picture);
        while (segments.in.hasRemaining()) {
            segments.copyNext();
        }
        return segments.out.toByteArray();
    }

    private void copyNext() throws IOException {
        int begin = in.position();
        need(SIDES - 2);
        long number = Integer.toUnsignedLong(in.getInt());
        int flags = in.get() & 0xFF;
        int kind = flags & 0x3F;
        skipReferences(number);
        skip((flags & 0x40) == 0 ? 1 : Integer.BYTES); // the page it belongs to
        need(Integer.BYTES);
        long length = Integer.toUnsignedLong(in.getInt());
        need(length);
        requireSides(kind, length);
        skip(length);
        if (kind == PAGE || DICTIONARIES.contains(kind) || PARTS.contains(kind) || ENDS.contains(kind)) {
            out.write(in.array(), begin, in.position() - begin);
        }
    }

    private void skipReferences(long number) throws IOException {
        need(1);
        long count = (in.get(in.position()) & 0xFF) >> 5;
        if (count == LONG_COUNT) {
            need(Integer.BYTES);
            count = in.getInt() & 0x1FFF_FFFF;
            skip((count + SIDES) / SIDES);
        } else if (count > SHORT_COUNT) {
            throw new IOException("A segment of the JBIG2 picture counts wrongly");
        } else {
            skip(1);
        }
        skip(count * (number <= SMALL ? 1 : number <= MEDIUM ? 2 : Integer.BYTES));
    }

    private void requireSides(int kind, long length) throws IOException {
        if (kind == PAGE || PARTS.contains(kind)) {
            if (length < SIDES) {
                throw new IOException("A segment of the JBIG2 picture is too short");
            }
            long width = Integer.toUnsignedLong(in.getInt(in.position()));
            long height = Integer.toUnsignedLong(in.getInt(in.position() + Integer.BYTES));
            PdfBounds.require(width, kind == PAGE && height == UNKNOWN ? 1 : height, PdfBounds.MOST_BITS);
        }
    }

    private void skip(long bytes) throws IOException {
        need(bytes);
        in.position((int) (in.position() + bytes));
    }

    private void need(long bytes) throws IOException {
        if (bytes > in.remaining()) {
            throw new IOException("A segment of the JBIG2 picture is cut off");
        }
    }
}
