package org.partnershipportal.people.organisation;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.Countries;

/** A field for choosing a listed organisation by typing part of its name. */
public final class OrganisationField extends ComboBox<OrganisationSummary> {

    private static final int SUGGESTIONS = 20;

    /**
     * @param label its label
     * @param hint stands below it
     * @param directory finds organisations
     * @param actor who looks, asked each time
     */
    public OrganisationField(String label, String hint, OrganisationDirectory directory, Supplier<Actor> actor) {
        super(label);
        setHelperText(hint);
        setItemLabelGenerator(this::words);
        setClearButtonVisible(true);
        setItems(DataProvider.fromFilteringCallbacks(
                query -> found(directory, actor, query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int)
                        found(directory, actor, query.getFilter().orElse("")).count()));
    }

    /** Which one was chosen; {@code null} for none. */
    public @Nullable OrganisationId chosen() {
        return getOptionalValue().map(OrganisationSummary::id).orElse(null);
    }

    private static Stream<OrganisationSummary> found(
            OrganisationDirectory directory, Supplier<Actor> actor, String typed) {
        return directory.suggest(actor.get(), typed, SUGGESTIONS).stream();
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
