package org.partnershipportal.ground.paper;

import org.partnershipportal.ground.shared.Language;

/**
 * What every document says about itself.
 *
 * @param language the language it is written in; decides direction, fonts and the words of the page numbers
 * @param title its first heading, and its name in the reader's window
 * @param description one sentence on what it is, for those who look at a file without opening it
 * @param issuer who gives it out, above the title
 * @param footer stands at the foot of every page, such as when it was made; may be empty
 */
public record PaperHead(Language language, String title, String description, String issuer, String footer) {

    /** Refuses a paper without language, title, description or issuer: no reader could announce it (PDF/UA-1, 7.1). */
    public PaperHead {
        if (title.isBlank() || description.isBlank() || issuer.isBlank()) {
            throw new IllegalArgumentException("A paper has a title, a description and an issuer");
        }
    }
}
