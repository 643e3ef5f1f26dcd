package org.partnershipportal.consultation.call;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnershipportal.ground.shared.Sentence;

/**
 * How the contributor of an input is known (R14.4), from the least to the most restrictive. Other code asks what a
 * choice allows and never compares it with a constant; in SQL it asks with {@link Consent}.
 */
public enum NameChoice {
    /** The public reads the name beside the input. */
    SHOWN,
    /** Only the call's report team knows it; the preset. */
    TEAM_ONLY,
    /** Nobody can know it; chosen before writing, and never changed into or out of. */
    SEALED;

    /** What is proposed, and what counts where nothing was chosen (R14.4). */
    public static NameChoice preset() {
        return TEAM_ONLY;
    }

    /** What is proposed where only these are offered: the preset, else the widest of them. */
    public static NameChoice preset(List<NameChoice> offered) {
        return offered.contains(preset()) ? preset() : offered.getFirst();
    }

    /** The choice of those who begin without an account, and the only one that they have (R14.8). */
    public static NameChoice sealed() {
        return SEALED;
    }

    /** The choices of those who sign in, from the widest. */
    public static Set<NameChoice> signedIn() {
        EnumSet<NameChoice> all = EnumSet.allOf(NameChoice.class);
        all.removeIf(NameChoice::isSealed);
        return Collections.unmodifiableSet(all);
    }

    /** Those of the choices that are offered, from the widest. */
    public static List<NameChoice> inOrder(Set<NameChoice> offered) {
        return Arrays.stream(values()).filter(offered::contains).toList();
    }

    /** Whether the public may read the name beside the input. */
    public boolean isPublic() {
        return this == SHOWN;
    }

    /** Whether a contributor who signed in can still restrict it after the deadline (R14.4). */
    public boolean isNarrowable() {
        return signedIn().stream().anyMatch(other -> other.compareTo(this) > 0);
    }

    /** Whether nobody may know it, the report team neither: such an input leads to no person and no organisation (R14.8). */
    public boolean isSealed() {
        return this == SEALED;
    }

    /** The more restrictive of the two. */
    public NameChoice narrowest(NameChoice other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * What follows from it for those who may choose it. Public pages name organisations: an individual they never name.
     *
     * @param organisations whether it may be chosen for an organisation
     * @param individuals whether it may be chosen for oneself
     */
    public List<Sentence> meaning(boolean organisations, boolean individuals) {
        Sentence meaning = Sentence.of(key() + ".meaning");
        if (!isPublic() || !individuals) {
            return List.of(meaning);
        }
        Sentence unnamed = Sentence.of(key() + ".individual");
        return organisations ? List.of(meaning, unnamed) : List.of(unnamed);
    }

    /** Key of its name; its explanation has the same with {@code .meaning}. */
    public String key() {
        return "call.name-choice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
