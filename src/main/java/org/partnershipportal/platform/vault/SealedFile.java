package org.partnershipportal.platform.vault;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Cipher;
import org.partnershipportal.ground.shared.UuidBytes;

/**
 * A file that is encrypted piece by piece, so that none of it is given out unchecked and little is in memory: {@code vault1F},
 * the data key's id, a random beginning of the nonces; then pieces of 64 KB with a tag each. A piece's nonce is that
 * beginning, its number, and whether it is the last one: pieces cannot be left out, cut off, exchanged or taken from another
 * file.
 */
final class SealedFile {

    private static final byte[] BEGINNING = "vault1F".getBytes(StandardCharsets.US_ASCII);
    private static final int PREFIX = AesGcm.NONCE - Integer.BYTES - 1;
    private static final int PIECE = 64 * 1024;

    private SealedFile() {}

    static boolean begins(InputStream in) throws IOException {
        return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
    }

    private static byte[] nonce(byte[] prefix, int number, boolean last) {
        return ByteBuffer.allocate(AesGcm.NONCE)
                .put(prefix)
                .putInt(number)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    private static byte[] associated(UUID key, Place place) {
        return ("vault1F\n" + key + "\n" + place.purpose() + "\n" + place.record()).getBytes(StandardCharsets.UTF_8);
    }

    static OutputStream writing(DataKey key, Place place, OutputStream out) throws IOException {
        byte[] prefix = AesGcm.random(PREFIX);
        out.write(BEGINNING);
        out.write(UuidBytes.of(key.id()));
        out.write(prefix);
        return new Writing(key, associated(key.id(), place), prefix, out);
    }

    static InputStream reading(Function<UUID, DataKey> keys, Place place, InputStream in) throws IOException {
        if (!begins(in)) {
            throw new Damaged();
        }
        byte[] id = in.readNBytes(2 * Long.BYTES);
        byte[] prefix = in.readNBytes(PREFIX);
        if (prefix.length < PREFIX) {
            throw new Damaged();
        }
        DataKey key = keys.apply(UuidBytes.read(id));
        return new Reading(key, associated(key.id(), place), prefix, in);
    }

    private static final class Writing extends FilterOutputStream {
        private final DataKey key;
        private final byte[] associated;
        private final byte[] prefix;
        private final Cipher cipher = AesGcm.cipher();
        private final byte[] piece = new byte[PIECE];
        private final byte[] sealed = new byte[PIECE + AesGcm.TAG];
        private int filled;
        private int number;
        private boolean ended;

        Writing(DataKey key, byte[] associated, byte[] prefix, OutputStream out) {
            super(out);
            this.key = key;
            this.associated = associated;
            this.prefix = prefix;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (filled == PIECE) {
                    end(false);
                }
                int part = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, part);
                filled += part;
                done += part;
            }
        }

        private void end(boolean last) throws IOException {
            int length =
                    AesGcm.seal(cipher, key.cipher(), nonce(prefix, number, last), associated, piece, filled, sealed);
            out.write(sealed, 0, length);
            number = Math.incrementExact(number);
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                end(true);
                super.close();
            }
        }
    }

    private static final class Reading extends InputStream {
        private final DataKey key;
        private final byte[] associated;
        private final byte[] prefix;
        private final InputStream in;
        private final Cipher cipher = AesGcm.cipher();
        private final byte[] piece = new byte[PIECE];
        private byte[] sealed = new byte[PIECE + AesGcm.TAG];
        private byte[] next = new byte[PIECE + AesGcm.TAG];
        private int waiting;
        private int length;
        private int read;
        private int number;
        private boolean ended;

        Reading(DataKey key, byte[] associated, byte[] prefix, InputStream in) throws IOException {
            this.key = key;
            this.associated = associated;
            this.prefix = prefix;
            this.in = in;
            waiting = in.readNBytes(next, 0, next.length);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int wanted) throws IOException {
            if (wanted == 0) {
                return 0;
            }
            while (read == length) {
                if (ended) {
                    return -1;
                }
                take();
            }
            int part = Math.min(wanted, length - read);
            System.arraycopy(piece, read, into, from, part);
            read += part;
            return part;
        }

        /** One piece further; it is the last one if nothing follows, and then its nonce must say so. */
        private void take() throws IOException {
            byte[] taken = next;
            int bytes = waiting;
            next = sealed;
            sealed = taken;
            waiting = in.readNBytes(next, 0, next.length);
            ended = waiting == 0;
            if (bytes < AesGcm.TAG) {
                throw new Damaged();
            }
            try {
                length = AesGcm.open(
                        cipher, key.cipher(), nonce(prefix, number, ended), associated, sealed, 0, bytes, piece);
            } catch (Unreadable changed) {
                throw new Damaged();
            }
            number = Math.incrementExact(number);
            read = 0;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
