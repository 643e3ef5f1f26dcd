package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Wording;

/**
 * A field in which a code is picked by typing part of its name or note. Enter takes the first that fits; the last line
 * is a new code of the name that is typed.
 */
final class CodePicker extends ComboBox<CodePicker.Picked> implements Wording {

    /**
     * What is picked.
     *
     * @param code the code; {@code null} for a new one
     * @param name how it is called
     * @param line how it is read in the list
     */
    record Picked(@Nullable CodeId code, String name, String line) {}

    /** Has no width. Were a name typed whole equal to a line, Enter could come before the line is the chosen one, and do nothing. */
    private static final String NEVER_TYPED = "\u200B";

    private final Language language;
    private final List<CodeRow> codes;

    /** @param taker what is done with it */
    CodePicker(List<CodeRow> codes, Language language, Consumer<Picked> taker) {
        super();
        this.codes = List.copyOf(codes);
        this.language = language;
        setLabel(text("coding.pick.label"));
        setPlaceholder(text(codes.isEmpty() ? "coding.pick.first" : "coding.pick.find"));
        setItemLabelGenerator(picked -> picked.line() + NEVER_TYPED);
        setItems(DataProvider.fromFilteringCallbacks(
                query -> found(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) found(query.getFilter().orElse("")).count()));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> found(typed.getDetail())
                .filter(one -> one.code() != null)
                .findFirst()
                .ifPresentOrElse(this::setValue, () -> {
                    setErrorMessage(text("coding.pick.unknown"));
                    setInvalid(true);
                }));
        setManualValidation(true);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                clear();
                taker.accept(change.getValue());
            }
        });
    }

    /** Those whose name fits first, then those whose note does, and last a new one. */
    private Stream<Picked> found(String typed) {
        String wanted = folded(typed);
        Stream<Picked> named = codes.stream()
                .filter(row -> folded(row.name()).contains(wanted))
                .map(row -> new Picked(row.id(), row.name(), row.name()));
        Stream<Picked> noted = codes.stream()
                .filter(row -> !wanted.isEmpty()
                        && !folded(row.name()).contains(wanted)
                        && folded(row.note()).contains(wanted))
                .map(row -> new Picked(row.id(), row.name(), text("coding.pick.noted", row.name())));
        Stream<Picked> other = wanted.isEmpty()
                        || codes.stream().anyMatch(row -> folded(row.name()).equals(wanted))
                ? Stream.of()
                : Stream.of(new Picked(null, typed.strip(), text("coding.pick.new", typed.strip())));
        return Stream.concat(Stream.concat(named, noted), other);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public Language language() {
        return language;
    }
}
