package org.partnershipportal.platform.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Acting;

/** The addresses of files. They are beside {@code /app/}, because the public can read published ones too. */
public final class DocumentLinks {

    /** Where files are. */
    public static final String ROOT = "/documents/";
    /** Name of the parameter that says for whom one acts. */
    public static final String ACTING = "acting";
    /** Name of the parameter that says in which form. */
    public static final String FORM = "form";

    private DocumentLinks() {}

    /**
     * A file's bytes.
     *
     * @param acting for whom one reads; {@code null} for the public's address
     */
    public static String content(DocumentId id, DocumentForm form, @Nullable Acting acting) {
        String address = ROOT + id + "?" + FORM + "=" + form.name().toLowerCase(Locale.ROOT);
        return acting == null ? address : address + "&" + ACTING + "=" + acting.segment();
    }
}
