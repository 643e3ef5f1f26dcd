package org.partnershipportal.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a form with files of a plain page as it comes in: texts into memory, bounded; files to whom they are handed, from the
 * wire, so that nothing is written to disk but by {@link Documents#upload}. A browser sends the fields in the order of the
 * page: what decides about a file (which record, the token against forged requests) must stand before it.
 */
public final class MultipartUpload {

    /** Longest texts of one form, all together, in bytes. */
    public static final int MAX_TEXTS = 1024 * 1024;

    /** Most fields of one form, files included. */
    public static final int MAX_FIELDS = 300;

    private static final int LONGEST_HEADER = 4096;

    /** How much of a refused form is read and thrown away. */
    private static final long MOST_SKIPPED = 64L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(MultipartUpload.class);

    /** Takes the files of a form, one after the other. */
    @FunctionalInterface
    public interface Files {
        /**
         * Takes one; what is left of the stream afterwards is read and thrown away.
         *
         * @param field the form's field
         * @param name as the browser calls the file; never empty
         * @param content to be read now
         * @param before the texts that stood before it in the form
         */
        void take(String field, String name, InputStream content, Texts before) throws IOException;
    }

    /** The texts of a form. */
    public static final class Texts {
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private long bytes;

        private Texts() {}

        /** The text of a field; empty if it was not sent. */
        public String first(String field) {
            List<String> sent = values.get(field);
            return sent == null ? "" : sent.getFirst();
        }

        /** All texts of a field, in their order. */
        public List<String> all(String field) {
            return List.copyOf(values.getOrDefault(field, List.of()));
        }

        /** The names of the fields that were sent. */
        public List<String> fields() {
            return List.copyOf(values.keySet());
        }

        private void add(String field, InputStream content) throws IOException {
            byte[] text = content.readNBytes((int) (MAX_TEXTS - bytes) + 1);
            bytes += text.length;
            if (bytes > MAX_TEXTS) {
                throw new InvalidInput(Problem.of(field, "document.problem.form-too-long"));
            }
            values.computeIfAbsent(field, first -> new ArrayList<>()).add(new String(text, StandardCharsets.UTF_8));
        }
    }

    private MultipartUpload() {}

    /** Whether the request is such a form. */
    public static boolean isOne(HttpServletRequest request) {
        return JakartaServletFileUpload.isMultipartContent(request);
    }

    /**
     * Reads the form to its end.
     *
     * @return its texts
     * @throws InvalidInput if its texts are longer than {@link #MAX_TEXTS}, it has more than {@link #MAX_FIELDS} fields, breaks
     *     off, or is no such form; what was handed on before stays with whom it was handed to
     * @throws IOException if a file could not be kept
     */
    public static Texts read(HttpServletRequest request, Files files) throws IOException {
        try {
            return readWhole(request, files);
        } catch (PortalException refused) {
            skipRest(request);
            throw refused;
        } catch (BrokenForm broken) {
            skipRest(request);
            throw new InvalidInput(Problem.of("", "document.problem.form-broken"));
        }
    }

    /** So that who sent too much reads the sentence: a server that answers before it has read all closes the connection. */
    private static void skipRest(HttpServletRequest request) {
        try {
            var _ = request.getInputStream().skip(MOST_SKIPPED);
        } catch (IOException gone) {
            LOG.debug("A form ended early");
        }
    }

    private static Texts readWhole(HttpServletRequest request, Files files) throws IOException {
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxPartHeaderSize(LONGEST_HEADER);
        Texts texts = new Texts();
        int fields = 0;
        FileItemInputIterator parts = sent(() -> upload.getItemIterator(request));
        while (sent(parts::hasNext)) {
            fields++;
            if (fields > MAX_FIELDS) {
                throw new InvalidInput(Problem.of("", "document.problem.form-too-long"));
            }
            take(sent(parts::next), texts, files);
        }
        return texts;
    }

    private static <T> T sent(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException broken) {
            throw new BrokenForm(broken);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static void take(FileItemInput part, Texts texts, Files files) throws IOException {
        @Nullable String field = part.getFieldName();
        if (field == null) {
            return;
        }
        try (InputStream content = new Sent(part.getInputStream())) {
            if (part.isFormField()) {
                texts.add(field, content);
                return;
            }
            String name = name(part);
            if (!name.isEmpty()) {
                files.take(field, name, content, texts);
            }
        }
    }

    /**
     * As it was sent, for {@link Upload} mends names; a name with a NUL, which is none on any disk, too. A field in which no file
     * was chosen is sent with an empty name.
     */
    private static String name(FileItemInput part) {
        try {
            return Objects.requireNonNullElse(part.getName(), "");
        } catch (InvalidPathException noName) {
            return noName.getInput();
        }
    }

    /** What comes cannot be read as a form; not that something could not be kept. */
    private static final class BrokenForm extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenForm(Exception why) {
            super("The form cannot be read", why);
        }
    }

    /** A part as it comes in; that it breaks off is the form's fault, whoever reads it. */
    private static final class Sent extends FilterInputStream {

        Sent(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            return sent(super::read);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return sent(() -> super.read(buffer, from, length));
        }

        /** Reads what nobody wanted, up to the next part. */
        @Override
        public void close() throws IOException {
            sent(() -> {
                super.close();
                return this;
            });
        }
    }
}
