package org.partnershipportal.platform.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.partnershipportal.platform.cleaning.DocumentType;

/**
 * A file's bytes, opened for one reader who closes them.
 *
 * @param name under which it is saved
 * @param type what it is
 * @param bytes how many follow
 * @param stream the bytes
 */
public record DocumentContent(String name, DocumentType type, long bytes, InputStream stream) implements Closeable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
