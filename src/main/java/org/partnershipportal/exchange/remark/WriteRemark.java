package org.partnershipportal.exchange.remark;

import java.util.Set;
import java.util.UUID;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What an organisation says of a practice of another one.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one remark comes of it
 * @param practice which
 * @param version the version of it that was read
 * @param kind whether it confirms, reviews or sees it differently
 * @param text in words
 * @param criteria which criteria a review finds met; of another kind none
 * @param interests what ties the reviewers to those who tell the practice, or that nothing does; of another kind empty
 * @param language tag of its language
 */
@ForOwnPages
public record WriteRemark(
        UUID formToken,
        PracticeId practice,
        int version,
        RemarkKind kind,
        String text,
        Set<Criterion> criteria,
        String interests,
        String language) {

    /** So many characters a text has at most. */
    static final int LONGEST = 5000;

    private static final int LONGEST_LINE = 1000;

    public WriteRemark {
        FieldChecks checks = new FieldChecks(WriteRemark.class);
        text = checks.text("text", text, LONGEST);
        boolean review = kind.isReview();
        criteria = review ? Set.copyOf(criteria) : Set.of();
        checks.asks("interests", "remark.problem.interests");
        interests = review ? checks.line("interests", interests, LONGEST_LINE) : "";
        language = checks.language("language", language);
        checks.done();
    }
}
