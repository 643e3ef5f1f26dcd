package org.partnershipportal.overview.sample;

import java.util.HashMap;
import java.util.Map;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.people.organisation.OrganisationId;

/** The records that the story has made so far, by what the story calls them. */
final class StoryRecords {

    private final Map<String, Object> made = new HashMap<>();

    /** Notes what was made. */
    void made(String key, Object id) {
        made.put(id.getClass().getSimpleName() + " " + key, id);
    }

    /** What was made under that name. */
    <T> T get(Class<T> type, String key) {
        Object id = made.get(type.getSimpleName() + " " + key);
        if (id == null) {
            throw new IllegalStateException("The story has made no " + type.getSimpleName() + " of " + key + " yet");
        }
        return type.cast(id);
    }

    OrganisationId organisation(String key) {
        return get(OrganisationId.class, key);
    }

    InputId input(String key) {
        return get(InputId.class, key);
    }
}
