package org.partnershipportal.consultation.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An export's file, opened for one reader who closes it.
 *
 * @param name under which it is saved; it says nothing of what is in it
 * @param mediaType what it is
 * @param bytes how many follow
 * @param stream the bytes
 */
@ForOwnPages
public record ExportContent(String name, String mediaType, long bytes, InputStream stream) implements Closeable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
