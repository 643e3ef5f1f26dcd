package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Comparator;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/** A field for a time zone: all zones that are places, for abbreviations and offsets are no place to be. Geneva's comes first. */
public final class ZoneField extends ComboBox<ZoneId> {
    private static final String PLACES = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    /** @param reader the language of the interface */
    public ZoneField(Language reader) {
        super(Translations.standard().text(reader, "shared.field.time-zone"));
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(PLACES))
                .map(ZoneId::of)
                .sorted(Comparator.comparing((ZoneId zone) -> !zone.equals(Formats.GENEVA))
                        .thenComparing(zone -> label(zone, reader)))
                .toList());
        setItemLabelGenerator(zone -> label(zone, reader));
    }

    /** The zone of Geneva is named after another city, which nobody here looks for. */
    private static String label(ZoneId zone, Language reader) {
        String city = zone.equals(Formats.GENEVA)
                ? Translations.standard().text(reader, "shared.field.geneva")
                : Formats.city(zone, reader);
        return city + Formats.aside(zone.getId().replace('_', ' '), reader);
    }
}
