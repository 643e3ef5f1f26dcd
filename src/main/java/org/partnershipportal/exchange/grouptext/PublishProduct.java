package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Publishes a version of a draft text outside its group, as a product of the group. One version is one product.
 *
 * @param text which text
 * @param number the number of the version
 * @param title what the product is called, in the language of the text
 * @param summary what it is about, in the same language
 */
@ForOwnPages
public record PublishProduct(DraftTextId text, int number, String title, String summary) {

    /** The longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 1000;

    public PublishProduct {
        FieldChecks checks = new FieldChecks(PublishProduct.class);
        title = checks.line("title", title, StartText.LONGEST_TITLE);
        summary = checks.text("summary", summary, LONGEST_SUMMARY);
        checks.done();
    }
}
