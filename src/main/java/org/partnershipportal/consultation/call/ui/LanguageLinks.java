package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AppLink;

/** The six languages as links to the same form in each; the one that is shown is marked. */
final class LanguageLinks extends Nav {

    /** @param address of the form in a language, below {@code /app/} */
    LanguageLinks(CallWording wording, Language shown, Function<Language, String> address) {
        addClassName("tags");
        getElement().setAttribute("aria-label", wording.text("shared.field.languages"));
        for (Language language : Language.values()) {
            AppLink link = new AppLink(wording.languageName(language), address.apply(language));
            link.addClassName("tag");
            if (language == shown) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
