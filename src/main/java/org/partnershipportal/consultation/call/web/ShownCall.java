package org.partnershipportal.consultation.call.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.CallTexts;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.shared.Word;

/**
 * A call as its public page shows it.
 *
 * @param page the page's language and address
 * @param call the call
 * @param deadline until when
 */
public record ShownCall(Page page, CallDetails call, ShownDeadline deadline) {

    /** Where an answer to it begins, below a language. */
    public String start() {
        return CallLinks.start(call.id());
    }

    public CallTexts texts() {
        return call.content().texts();
    }

    /** Its phases with their dates. */
    public List<Phase> phases() {
        return Phase.of(call, deadline);
    }

    public CallRules rules() {
        return call.content().rules();
    }

    /** What it is about; it is there in the original language. */
    public LocalizedText title() {
        return Objects.requireNonNullElse(
                text(texts().title()), new LocalizedText(call.code().value(), "en"));
    }

    /** A text of it for the reader; {@code null} if there is none. */
    public @Nullable LocalizedText text(Texts some) {
        return some.in(page.language(), call.content().original()).orElse(null);
    }

    /** What it calls a choice or a column; the key itself where it has no name. */
    public LocalizedText named(Texts some, String key) {
        return some.in(page.language(), call.content().original()).orElseGet(() -> new LocalizedText(key, page.lang()));
    }

    /** Whether an input can be started now. */
    public boolean open() {
        return call.status().isPublic() && !deadline.over();
    }

    /** How contributors may be known, from the widest. */
    public List<NameChoice> names() {
        return NameChoice.inOrder(rules().names());
    }

    /** Whether one may answer without anybody knowing who it was. */
    public boolean sealedOffered() {
        return rules().takesSealed();
    }

    /** Whether texts may be published, the wider first. */
    public List<TextChoice> textChoices() {
        return Arrays.stream(TextChoice.values())
                .filter(rules().texts()::contains)
                .toList();
    }

    /** What follows from a way of being known, for all whom the call addresses. */
    public List<Sentence> meaning(NameChoice name) {
        return name.meaning(true, rules().individuals());
    }

    /** Key of what a way of being known means for a person at risk. */
    public String risk(NameChoice name) {
        return "call.known." + name(name);
    }

    /** What is proposed: not to be named, if the call allows it. */
    public boolean preset(NameChoice name) {
        return name == NameChoice.preset(names());
    }

    /** A choice as forms and addresses name it. */
    public static String name(Enum<?> choice) {
        return Word.of(choice);
    }

    public List<Section> sections() {
        return call.content().questionnaire().sections();
    }

    public List<Question> questions(Section section) {
        return call.content().questionnaire().in(section);
    }

    /** The question's place among all. */
    public int place(Question question) {
        return call.content().questionnaire().questions().indexOf(question) + 1;
    }

    /** How many questions it asks. */
    public Sentence asked() {
        return call.content().asked();
    }

    /** The largest word limit of a question; 0 if none has one. */
    public int words() {
        return call.content().questionnaire().questions().stream()
                .mapToInt(Question::wordLimit)
                .max()
                .orElse(0);
    }

    /** Whether it asks for files. */
    public boolean takesFiles() {
        return call.content().questionnaire().questions().stream()
                .anyMatch(question -> question.kind() == QuestionKind.ATTACHMENT);
    }

    /** The size of one file in megabytes. */
    public double megabytes() {
        return (double) Math.max(1, rules().bytesPerFile()) / Formats.MEGABYTE;
    }

    /** Whether the deadline was put off for everyone. */
    public boolean extended() {
        return call.deadline() != null && !call.deadline().equals(call.firstDeadline());
    }
}
