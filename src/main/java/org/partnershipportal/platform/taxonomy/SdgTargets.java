package org.partnershipportal.platform.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Lazily;
import org.partnershipportal.ground.shared.Problem;

/** The 169 SDG targets. Reading them concerns no record, so no actor is asked for. */
public final class SdgTargets {

    private static final Lazily<SdgTargets> STANDARD = Lazily.read(() -> new SdgTargets(ReferenceFile.read(
            "sdg_targets.csv",
            row -> new SdgTarget(
                    row.number("goal"),
                    row.text("target"),
                    row.names("goal"),
                    row.names("heading"),
                    row.yes("closest_to_mission")))));

    private static final Pattern TYPED = Pattern.compile(
            "(?:(?:sdg|odd|ods|цур|target|cible|meta|задача|具体目标|目标|المقصد|مقصد|الغاية|غاية)s?\\s*)*+(\\d{1,4})\\s?[.٫"
                    + " ]\\s?(\\d{1,4}|[a-d])");

    private final List<SdgTarget> all;
    private final Map<String, SdgTarget> byCode;

    private SdgTargets(List<SdgTarget> targets) {
        all = targets;
        byCode = targets.stream().collect(Collectors.toUnmodifiableMap(SdgTarget::code, Function.identity()));
    }

    /** The targets on the class path, read once at the first call. */
    public static SdgTargets standard() {
        return STANDARD.get();
    }

    /** All targets in the order of the goals. */
    public List<SdgTarget> all() {
        return all;
    }

    /** The target of an exact code such as {@code 16.a}; empty for any other text. */
    public Optional<SdgTarget> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The target somebody typed: {@code 16.3}, {@code SDG 16.A}, {@code ODS 16.3}, {@code ١٦٫٣}, {@code 16-أ}.
     *
     * @param field the field's name, for the problem
     * @throws InvalidInput for anything else, and for targets that do not exist
     */
    public SdgTarget parse(String field, String text) {
        Matcher typed = TYPED.matcher(latinLetters(SearchText.fold(text)));
        if (!typed.matches()) {
            throw new InvalidInput(Problem.of(field, "taxonomy.problem.sdg-unreadable"));
        }
        return find(typed.group(1) + "." + typed.group(2))
                .orElseThrow(() -> new InvalidInput(
                        Problem.of(field, "taxonomy.problem.sdg-unknown", typed.group(1) + "." + typed.group(2))));
    }

    /** The letters of targets as Arabic and Russian texts write them. */
    private static String latinLetters(String folded) {
        String text = folded.replaceFirst("ا$", "a").replaceFirst("ب$", "b").replaceFirst("ج$", "c");
        return text.replaceFirst("د$", "d").replaceFirst("а$", "a").replaceFirst("с$", "c");
    }
}
