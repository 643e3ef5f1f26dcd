package org.partnershipportal.taxonomy;

import java.util.List;
import java.util.Optional;

/** UN bodies and other international organisations. Reading them concerns no record, so no actor is asked for. */
public final class UnEntities {

    private final List<UnEntity> all;

    private UnEntities(List<UnEntity> entities) {
        all = entities;
    }

    /** The entities on the class path, read once at the first call. */
    public static UnEntities standard() {
        return Standard.ENTITIES;
    }

    /** All entities, UN bodies first. */
    public List<UnEntity> all() {
        return all;
    }

    /** The entity of the acronym; empty for any other text. */
    public Optional<UnEntity> find(String acronym) {
        return all.stream().filter(entity -> entity.acronym().equals(acronym)).findFirst();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final UnEntities ENTITIES = new UnEntities(ReferenceFile.read(
                "un_entities.csv", row -> new UnEntity(row.text("kind"), row.text("acronym"), row.names("name"))));
    }
}
