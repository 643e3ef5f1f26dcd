package org.partnershipportal.overview.publicsite.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Sentence;

/**
 * A row of the page on privacy.
 *
 * @param what key of what is kept
 * @param readers keys of those who see it
 * @param note key of the sentence that says more about them; {@code null} if there is none
 * @param kept how long
 */
public record PrivacyRow(
        String what, List<String> readers, @Nullable String note, Sentence kept) {}
