package org.partnershipportal.platform.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A JPEG 2000 picture as a row of boxes; those that hold notes are cut out. A bare codestream has none. */
final class JpegBoxes {

    private static final Set<String> NOTES = Set.of("xml ", "uuid", "uinf", "asoc", "jp2i", "free", "skip");
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    private static final int CODESTREAM = 0xFF4F;
    private static final int SIZE = 0xFF51;
    private static final int SIZE_LENGTH = 24;

    private JpegBoxes() {}

    /**
     * The picture alone.
     *
     * @throws IOException if it cannot be taken apart
     * @throws DocumentNotAccepted if it says that it is larger than any
     */
    static byte[] withoutMetadata(byte[] picture) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(picture);
        if (picture.length < HEADER || Short.toUnsignedInt(in.getShort(0)) == CODESTREAM) {
            requireSides(in, 0);
            return picture;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        int at = 0;
        while (at + HEADER <= picture.length) {
            long length = Integer.toUnsignedLong(in.getInt(at));
            String kind = new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length == 1 && at + LONG_HEADER <= picture.length) {
                length = in.getLong(at + HEADER);
            } else if (length == 0) {
                length = (long) picture.length - at;
            }
            if (length < HEADER || length > picture.length - at) {
                throw new IOException("A box of the JPEG 2000 picture is cut off");
            }
            if (kind.equals("jp2c")) {
                requireSides(in, in.getInt(at) == 1 ? at + LONG_HEADER : at + HEADER);
            }
            if (!NOTES.contains(kind)) {
                out.write(picture, at, (int) length);
            }
            at += (int) length;
        }
        return out.toByteArray();
    }

    /** What the beginning of a codestream says; one that says nothing is drawn by nobody. */
    private static void requireSides(ByteBuffer in, int begin) {
        if (in.limit() - begin < SIZE_LENGTH || Short.toUnsignedInt(in.getShort(begin + 2)) != SIZE) {
            return;
        }
        PdfBounds.require(
                Integer.toUnsignedLong(in.getInt(begin + 8)),
                Integer.toUnsignedLong(in.getInt(begin + 12)),
                PdfBounds.MOST_PIXELS);
    }
}
