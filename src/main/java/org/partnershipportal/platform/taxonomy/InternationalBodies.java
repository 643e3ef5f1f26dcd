package org.partnershipportal.platform.taxonomy;

import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Lazily;

/** UN bodies and other international organisations. Reading them concerns no record, so no actor is asked for. */
@ForOwnPages
public final class InternationalBodies {

    private static final Lazily<InternationalBodies> STANDARD =
            Lazily.read(() -> new InternationalBodies(ReferenceFile.read(
                    "un_entities.csv",
                    row -> new InternationalBody(row.text("kind"), row.text("acronym"), row.names("name")))));

    private final List<InternationalBody> all;

    private InternationalBodies(List<InternationalBody> bodies) {
        all = bodies;
    }

    /** The bodies on the class path, read once at the first call. */
    public static InternationalBodies standard() {
        return STANDARD.get();
    }

    /** All bodies, UN bodies first. */
    public List<InternationalBody> all() {
        return all;
    }

    /** The body of the acronym; empty for any other text. */
    public Optional<InternationalBody> find(String acronym) {
        return all.stream().filter(body -> body.acronym().equals(acronym)).findFirst();
    }
}
