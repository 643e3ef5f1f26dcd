package org.partnershipportal.platform.access.spi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;

/**
 * Records of one kind that readers find by words of their title, name or purpose, as their own list is searched; {@code @Order} says where the kind stands among the others. What
 * the reader may not know of is neither found nor counted (R0.1): whoever implements it asks the same as its own list does.
 */
public interface FindableRecords {

    /**
     * Finds them.
     *
     * @param reader the language in which the reader reads
     * @param words as typed, not blank
     * @param max how many are shown at most; the others are counted
     */
    FoundKind find(Actor actor, Language reader, String words, int max);

    /**
     * The address of a list that is asked for these words.
     *
     * @param list below the language and below {@code /app/{acting}/}
     * @param filter the name of its filter
     */
    static String listed(String list, String filter, String words) {
        return list + "?" + filter + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
