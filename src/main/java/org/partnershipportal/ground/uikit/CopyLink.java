package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * Copies the address of a plain page of the same site, to be pasted elsewhere. The browser lets a click copy, not an answer
 * of the server; where it lets nothing copy, it shows the address.
 */
public final class CopyLink extends Button {

    private static final String COPIES = "this.addEventListener('click', () => {"
            + " const address = new URL($0, document.baseURI).href;"
            + " const shown = () => window.prompt($1, address);"
            + " if (!navigator.clipboard) return shown();"
            + " navigator.clipboard.writeText(address).then("
            + "() => this.dispatchEvent(new CustomEvent('address-copied')), shown); })";

    /** @param path the address below the site's root, without a slash at its beginning */
    public CopyLink(String path) {
        setText(getTranslation("uikit.copy.link"));
        setIcon(Icon.LINK.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().executeJs(COPIES, "../" + path, getText());
        getElement().addEventListener("address-copied", copied -> Toasts.done(getTranslation("uikit.copy.done")));
    }
}
