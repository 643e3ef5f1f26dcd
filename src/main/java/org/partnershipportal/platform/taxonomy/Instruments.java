package org.partnershipportal.platform.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.ground.shared.Lazily;

/** Treaties, protocols and treaty bodies. Reading them concerns no record, so no actor is asked for. */
public final class Instruments {

    private static final Lazily<Instruments> STANDARD = Lazily.read(() -> new Instruments(ReferenceFile.read(
            "instruments.csv",
            row -> new Instrument(
                    Instrument.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                    row.text("acronym"),
                    row.list("aliases"),
                    row.names("name"),
                    row.text("body"),
                    row.day("adopted")))));

    private final List<Instrument> all;

    private Instruments(List<Instrument> instruments) {
        all = instruments;
    }

    /** The instruments on the class path, read once at the first call. */
    public static Instruments standard() {
        return STANDARD.get();
    }

    /** Treaties, then protocols, then bodies. */
    public List<Instrument> all() {
        return all;
    }

    /** Those of one kind. */
    public List<Instrument> all(Instrument.Kind kind) {
        return all.stream().filter(instrument -> instrument.kind() == kind).toList();
    }

    /** The instrument of a code such as {@code treaty:CAT}; empty for any other text. */
    public Optional<Instrument> find(String code) {
        return all.stream().filter(instrument -> instrument.code().equals(code)).findFirst();
    }
}
