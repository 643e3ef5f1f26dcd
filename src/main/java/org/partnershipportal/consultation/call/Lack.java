package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.PersonId;

/**
 * What a call lacks in one of its parts before it can open: the problems for which its opening would be refused now.
 *
 * @param part where it is mended
 * @param problems in their order; never empty
 */
@ForOwnPages
public record Lack(Part part, List<Problem> problems) {

    /** The parts of a call, in the order in which they are mended. */
    public enum Part {
        TEXTS,
        QUESTIONS,
        DATES,
        TEAM;

        private static Part of(Problem problem) {
            return switch (place(problem)) {
                case "questions", SECTION, "question" -> QUESTIONS;
                case "deadline" -> DATES;
                case "team" -> TEAM;
                default -> TEXTS;
            };
        }

        /** Key of the verb that mends it. */
        public String key() {
            return "call.lack." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String SECTION = "section";

    public Lack {
        problems = List.copyOf(problems);
    }

    /**
     * What a call lacks now; nothing if it can be opened, and once it has been.
     *
     * @param able those of its team who can act
     */
    static List<Lack> of(Call call, Set<PersonId> able, Instant at) {
        return CallAct.OPEN.isPossible(call.statusAt(at))
                ? of(InvalidInput.in(() -> ContentChecks.requireFit(
                        call.content(), call.team(), able, call.deadline().orElse(null), at)))
                : List.of();
    }

    private static List<Lack> of(List<Problem> problems) {
        return Arrays.stream(Part.values())
                .map(part -> new Lack(
                        part,
                        problems.stream()
                                .filter(problem -> Part.of(problem) == part)
                                .toList()))
                .filter(lack -> !lack.problems().isEmpty())
                .toList();
    }

    /** The address of the page on which the first of them is mended, below {@code /app/{acting}/}. */
    public String path(CallDetails call) {
        CallCode code = call.code();
        return switch (part) {
            case TEXTS -> CallLinks.texts(code, call.content().original());
            case QUESTIONS -> questions(code, call.content().questionnaire());
            case DATES -> CallLinks.dates(code);
            case TEAM -> CallLinks.desk(code);
        };
    }

    /** The form of a new question where there is a section for it, else that of a first section. */
    private String questions(CallCode code, Questionnaire asked) {
        if (asked.sections().isEmpty()) {
            return CallLinks.section(code, asked.freeSectionKey());
        }
        String section = problems.stream()
                .map(Problem::field)
                .filter(field -> field.startsWith(SECTION + "."))
                .map(field -> field.substring(SECTION.length() + 1))
                .findFirst()
                .orElseGet(() -> asked.sections().getFirst().key());
        return CallLinks.newQuestion(code, asked, section);
    }

    private static String place(Problem problem) {
        return problem.field().split("\\.", 2)[0];
    }
}
