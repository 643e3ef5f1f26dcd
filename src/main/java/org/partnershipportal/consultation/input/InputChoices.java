package org.partnershipportal.consultation.input;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;

/**
 * How the name and text are treated: the lead's choice, and the one that applies, the most restrictive of all who sign
 * (R14.4).
 */
@Embeddable
class InputChoices {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NameChoice nameChoice;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TextChoice textChoice = TextChoice.preset();

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NameChoice effectiveName;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TextChoice effectiveText = TextChoice.preset();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected InputChoices() {}

    InputChoices(NameChoice name) {
        nameChoice = name;
        effectiveName = name;
    }

    /** @throws InvalidInput if the call does not allow that its contributors are known so */
    static void requireAllowed(NameChoice name, CallRules rules) {
        if (!rules.names().contains(name)) {
            throw new InvalidInput(Problem.of("name", "input.problem.name-not-allowed"));
        }
    }

    /** @throws InvalidInput if the call does not allow one of them */
    static void requireAllowed(NameChoice name, TextChoice text, CallRules rules) {
        requireAllowed(name, rules);
        if (!rules.texts().contains(text)) {
            throw new InvalidInput(Problem.of("text", "input.problem.text-not-allowed"));
        }
    }

    /** @throws InvalidInput if it leads into or out of sealed */
    void requireChoosable(NameChoice name) {
        if (isSealed() != name.isSealed()) {
            throw new InvalidInput(Problem.of("name", "input.problem.never-sealed-later"));
        }
    }

    /** @throws InvalidInput naming each choice that is wider than what counts now */
    void requireNotWider(NameChoice name, TextChoice text) {
        List<Problem> wider = Stream.of(
                        name.compareTo(effectiveName) < 0 ? "name" : "",
                        text.compareTo(effectiveText) < 0 ? "text" : "")
                .filter(field -> !field.isEmpty())
                .map(field -> Problem.of(field, "input.problem.only-narrower"))
                .toList();
        if (!wider.isEmpty()) {
            throw new InvalidInput(wider);
        }
    }

    /** @throws NotAllowed if it is not sealed */
    void requireSealed() {
        if (!isSealed()) {
            throw new NotAllowed("input.refusal.not-sealed");
        }
    }

    /** Whether one of them is wider than what the lead chose. */
    boolean areWidenedBy(NameChoice name, TextChoice text) {
        return name.compareTo(nameChoice) < 0 || text.compareTo(textChoice) < 0;
    }

    void choose(NameChoice name, TextChoice text) {
        nameChoice = name;
        textChoice = text;
    }

    void narrow(NameChoice name, TextChoice text) {
        choose(nameChoice.narrowest(name), textChoice.narrowest(text));
    }

    /** Lets the most restrictive choices of the lead and of every signatory count for the whole input. */
    void settle(List<Cosigner> signers) {
        effectiveName = signers.stream().map(Cosigner::nameChoice).reduce(nameChoice, NameChoice::narrowest);
        effectiveText = signers.stream().map(Cosigner::textChoice).reduce(textChoice, TextChoice::narrowest);
    }

    boolean isSealed() {
        return nameChoice.isSealed();
    }

    NameChoice name() {
        return nameChoice;
    }

    TextChoice text() {
        return textChoice;
    }

    NameChoice effectiveName() {
        return effectiveName;
    }

    TextChoice effectiveText() {
        return effectiveText;
    }
}
