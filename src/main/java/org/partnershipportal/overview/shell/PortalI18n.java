package org.partnershipportal.overview.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the portal's sentences. */
@Component
class PortalI18n implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Translations.standard().text(language(locale), key, params);
    }

    /** The language of a locale; English for one that the portal does not speak. */
    static Language language(Locale locale) {
        return Language.bestOf(List.of(locale));
    }
}
