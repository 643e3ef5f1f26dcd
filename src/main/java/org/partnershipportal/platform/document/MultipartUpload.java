package org.partnershipportal.platform.document;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

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
     * @throws InvalidInput if its texts are longer than {@link #MAX_TEXTS} or it has more than {@link #MAX_FIELDS} fields
     * @throws IOException if it breaks off or is no such form; what was handed on before stays with whom it was handed to
     */
    public static Texts read(HttpServletRequest request, Files files) throws IOException {
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxPartHeaderSize(LONGEST_HEADER);
        Texts texts = new Texts();
        int fields = 0;
        try {
            FileItemInputIterator parts = upload.getItemIterator(request);
            while (parts.hasNext()) {
                fields++;
                if (fields > MAX_FIELDS) {
                    throw new InvalidInput(Problem.of("", "document.problem.form-too-long"));
                }
                take(parts.next(), texts, files);
            }
        } catch (FileUploadException broken) {
            throw new IOException("The form cannot be read", broken);
        }
        return texts;
    }

    private static void take(FileItemInput part, Texts texts, Files files) throws IOException {
        @Nullable String field = part.getFieldName();
        if (field == null) {
            return;
        }
        try (InputStream content = part.getInputStream()) {
            if (part.isFormField()) {
                texts.add(field, content);
            } else if (!isEmpty(part.getName())) {
                files.take(field, part.getName(), content, texts);
            }
        }
    }

    /** A field in which no file was chosen is sent with an empty name. */
    private static boolean isEmpty(@Nullable String name) {
        return name == null || name.isEmpty();
    }
}
