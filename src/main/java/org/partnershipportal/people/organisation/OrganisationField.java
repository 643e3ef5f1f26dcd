package org.partnershipportal.people.organisation;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.SearchedField;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.Countries;

/** A field for choosing a listed organisation by typing part of its name. */
public final class OrganisationField extends SearchedField<OrganisationSummary> {

    /**
     * @param label its label
     * @param hint stands below it
     * @param directory finds organisations
     * @param actor who looks, asked each time
     */
    public OrganisationField(String label, String hint, OrganisationDirectory directory, Supplier<Actor> actor) {
        super(label, hint, (typed, max) -> directory.suggest(actor.get(), typed, max));
        setItemLabelGenerator(this::words);
        setClearButtonVisible(true);
    }

    /** Which one was chosen; {@code null} for none. */
    public @Nullable OrganisationId chosen() {
        return getOptionalValue().map(OrganisationSummary::id).orElse(null);
    }

    private String words(OrganisationSummary organisation) {
        CountryCode country = organisation.country();
        return String.join(
                " · ",
                organisation.name().text(),
                getTranslation(organisation.type().key()),
                country == null
                        ? getTranslation("organisation.field.several-countries")
                        : Countries.standard().name(country, Language.bestOf(List.of(getLocale()))));
    }
}
