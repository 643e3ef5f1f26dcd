package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.QuestionnaireChecks;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.TextChecks;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * Reads what a call says, asks and allows, and collects everything that is wrong with it. A problem names its place by a
 * path, such as {@code title.fr} or {@code question.chosen.wordLimit}, by which a form finds its field and an import its
 * line.
 */
final class ContentChecks {

    private final FieldChecks checks = new FieldChecks();
    private final CallContent content;

    private ContentChecks(CallContent content) {
        this.content = content;
    }

    /**
     * The content with its texts normalised, as a draft may keep it: whatever is there must be right, not everything must
     * be there.
     *
     * @throws InvalidInput with everything at fault
     */
    static CallContent cleaned(CallContent content) {
        ContentChecks it = new ContentChecks(content);
        CallContent cleaned = it.read();
        it.checks.done();
        return cleaned;
    }

    /**
     * Refuses what cannot be opened: a text that must be there is missing in the original language, or nothing is asked.
     *
     * @throws InvalidInput with everything that is missing
     */
    static void requireComplete(CallContent content) {
        ContentChecks it = new ContentChecks(content);
        it.complete();
        it.checks.done();
    }

    /**
     * The same, and what must be there beside it: a deadline after the opening, and a team.
     *
     * @param team whether two of its team can act (R14.11)
     * @throws InvalidInput with everything that is missing
     */
    static void requireFit(CallContent content, boolean team, @Nullable Deadline deadline, Instant opens) {
        ContentChecks it = new ContentChecks(content);
        it.complete();
        it.checks.that(deadline != null, "deadline", "call.problem.no-deadline");
        it.checks.that(
                deadline == null || deadline.instant().isAfter(opens),
                "deadline",
                "call.problem.deadline-before-opening");
        it.checks.that(team, "team", "call.problem.team-of-two");
        it.checks.done();
    }

    /**
     * The same of a team of whom some can act.
     *
     * @throws InvalidInput with everything that is missing
     */
    static void requireFit(
            CallContent content, Set<PersonId> team, Set<PersonId> able, @Nullable Deadline deadline, Instant opens) {
        requireFit(content, TeamRules.isFit(team, able), deadline, opens);
    }

    /** The dated notice of a correction, with its texts normalised. */
    static Texts note(Texts note, Language original) {
        FieldChecks checks = new FieldChecks();
        TextChecks texts = new TextChecks(checks, original);
        Texts cleaned = texts.text("note", note, CallLimits.NOTE);
        texts.require("note", cleaned);
        checks.done();
        return cleaned;
    }

    private CallContent read() {
        TextChecks texts = new TextChecks(checks, content.original());
        CallTexts raw = content.texts();
        Texts title = texts.line("title", raw.title(), CallLimits.TITLE);
        texts.require("title", title);
        CallTexts said = new CallTexts(
                title,
                texts.line("issuedBy", raw.issuedBy(), CallLimits.TITLE),
                texts.text("purpose", raw.purpose(), CallLimits.TEXT),
                texts.text("background", raw.background(), CallLimits.TEXT),
                texts.text("whoShouldRespond", raw.whoShouldRespond(), CallLimits.TEXT),
                texts.text("whatToSend", raw.whatToSend(), CallLimits.TEXT),
                texts.text("nextSteps", raw.nextSteps(), CallLimits.TEXT),
                texts.text("howUsed", raw.howUsed(), CallLimits.TEXT));
        Questionnaire asked = new QuestionnaireChecks(checks, texts).cleaned(content.questionnaire());
        rules(asked);
        return new CallContent(content.original(), said, asked, content.rules(), themes(), standards(), mandate());
    }

    private void rules(Questionnaire asked) {
        CallRules rules = content.rules();
        checks.that(!rules.names().isEmpty(), "rules.names", "shared.problem.choose");
        checks.that(!rules.texts().isEmpty(), "rules.texts", "shared.problem.choose");
        between("rules.files", rules.files(), 0, CallLimits.FILES);
        checks.that(
                rules.files() > 0
                        || asked.questions().stream().noneMatch(question -> question.kind() == QuestionKind.ATTACHMENT),
                "rules.files",
                "call.problem.files-asked");
        checks.that(
                rules.bytesPerFile() >= 1 && rules.bytesPerFile() <= CallLimits.BYTES_PER_FILE,
                "rules.bytesPerFile",
                "call.problem.file-size",
                CallLimits.BYTES_PER_FILE / (1024 * 1024));
        between("rules.retentionYears", rules.retentionYears(), 1, CallLimits.RETENTION_YEARS);
    }

    private List<String> themes() {
        List<String> themes = List.copyOf(new LinkedHashSet<>(content.themes()));
        checks.that(
                themes.stream().allMatch(theme -> Themes.standard().find(theme).isPresent()),
                "themes",
                "call.problem.theme");
        checks.that(themes.size() <= CallLimits.THEMES, "themes", "shared.problem.too-many", CallLimits.THEMES);
        return themes;
    }

    private List<org.partnershipportal.platform.taxonomy.RuleRef> standards() {
        var standards = List.copyOf(new LinkedHashSet<>(content.standards()));
        checks.that(
                standards.stream()
                        .allMatch(rule -> RuleSets.standard().find(rule).isPresent()),
                "standards",
                "call.problem.standard");
        checks.that(
                standards.size() <= CallLimits.STANDARDS, "standards", "shared.problem.too-many", CallLimits.STANDARDS);
        return standards;
    }

    private String mandate() {
        return checks.optionalLine("mandate", content.mandate(), CallLimits.MANDATE);
    }

    private void between(String field, int number, int least, int most) {
        checks.that(number >= least && number <= most, field, "shared.problem.between", least, most);
    }

    private void complete() {
        TextChecks texts = new TextChecks(checks, content.original());
        List<Texts> said = content.texts().all();
        for (int i = 0; i < said.size(); i++) {
            String name = CallTexts.NAMES.get(i);
            if (CallTexts.mustBeThere(name)) {
                texts.require(name, said.get(i));
            }
        }
        Questionnaire asked = content.questionnaire();
        checks.that(!asked.questions().isEmpty(), "questions", "call.problem.no-question");
        for (Section section : asked.sections()) {
            checks.that(
                    !asked.in(section).isEmpty(),
                    QuestionnaireChecks.path(section),
                    "call.problem.empty-section",
                    section.title().original(content.original()));
        }
    }
}
