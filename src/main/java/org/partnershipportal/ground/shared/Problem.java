package org.partnershipportal.ground.shared;

import java.util.List;

/**
 * What is wrong with one field, and the cure, as a translated sentence.
 *
 * @param field the field's name in the command, by which a form finds it
 * @param key the sentence's key
 * @param args what stands in its placeholders
 */
public record Problem(String field, String key, List<Object> args) {

    public static Problem of(String field, String key, Object... args) {
        return new Problem(field, key, List.of(args));
    }
}
