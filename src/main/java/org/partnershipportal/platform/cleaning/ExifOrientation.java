package org.partnershipportal.platform.cleaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one fact of a camera's notes that belongs to the picture: which way is up. */
final class ExifOrientation {

    private static final int TAG = 0x0112;
    private static final int FIELD = 12;

    private ExifOrientation() {}

    /** 1 to 8 as EXIF counts; 1 if the notes between the two places do not say. */
    static int of(byte[] file, int start, int end) {
        if (end - start < 8) {
            return 1;
        }
        ByteBuffer notes = ByteBuffer.wrap(file, start, end - start).slice();
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = notes.getInt(4);
        if (directory < 8 || directory > notes.capacity() - 2) {
            return 1;
        }
        int fields = Short.toUnsignedInt(notes.getShort(directory));
        for (int i = 0; i < fields; i++) {
            int field = directory + 2 + i * FIELD;
            if (field + FIELD > notes.capacity()) {
                return 1;
            }
            if (Short.toUnsignedInt(notes.getShort(field)) == TAG) {
                int value = notes.getShort(field + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }
}
