package org.partnershipportal.platform.document;

import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Acting;

/** The link by which a reader downloads a file; the address asks again whether they may. */
public final class FileLink extends Anchor {

    /**
     * @param acting for whom the reader acts
     * @param text what the link says, such as the name of the file, which has a direction of its own
     */
    public FileLink(DocumentId file, DocumentForm form, @Nullable Acting acting, String text) {
        super(DocumentLinks.content(file, form, acting), text);
        setRouterIgnore(true);
        getElement().setAttribute("dir", "auto").setAttribute("download", true);
    }
}
