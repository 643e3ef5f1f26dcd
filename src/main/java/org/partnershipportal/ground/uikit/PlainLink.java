package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.html.Anchor;

/** A link out of the signed-in portal to a plain page of the same site. */
public final class PlainLink extends Anchor {
    /**
     * @param text the link's words
     * @param path the address below the site's root, without a slash at its beginning, such as {@code en/help}
     */
    public PlainLink(String text, String path) {
        super("../" + path, text);
        setRouterIgnore(true);
    }
}
