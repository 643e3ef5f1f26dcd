package org.partnershipportal.consultation.call;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a call allows.
 *
 * @param individuals whether a person may answer alone, for no organisation
 * @param names the ways in which contributors may be known; never empty
 * @param texts whether contributors may choose that their text is published; never empty
 * @param files how many files an input may have in all
 * @param bytesPerFile how big each may be
 * @param retentionYears how long texts that are not published are kept after the report (mission.md, Kept how long)
 */
public record CallRules(
        boolean individuals,
        Set<NameChoice> names,
        Set<TextChoice> texts,
        int files,
        long bytesPerFile,
        int retentionYears) {

    /** What is proposed for a new call: everyone, every choice, ten files of 20 MB, five years. */
    public static final CallRules STANDARD = new CallRules(
            true, EnumSet.allOf(NameChoice.class), EnumSet.allOf(TextChoice.class), 10, 20L * 1024 * 1024, 5);

    public CallRules {
        names = names.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(names));
        texts = texts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(texts));
    }

    /** Whether one may answer without anybody knowing who it was (R14.8). */
    public boolean takesSealed() {
        return names.contains(NameChoice.sealed());
    }

    /** Whether contributors may choose that their text is published with their name. */
    public boolean namesInPublic() {
        return names.stream().anyMatch(NameChoice::isPublic) && texts.stream().anyMatch(TextChoice::isPublished);
    }

    /** How those who sign in may be known, from the widest. */
    public List<NameChoice> signedInNames() {
        return NameChoice.signedIn().stream().filter(names::contains).toList();
    }
}
