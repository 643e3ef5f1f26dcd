package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A page of a published version: some of its paragraphs, each with some of the published inputs that it cites.
 *
 * @param report the version, with the page's paragraphs only; the first page has those who contributed, or some of them
 * @param page which page, from 1
 * @param pages how many there are
 * @param paragraphs how many paragraphs the version has
 * @param contributors how many want to be named; 0 except on the first page
 */
@ForOwnPages
public record ReportPage(PublishedReport report, int page, int pages, int paragraphs, int contributors) {

    /** The number of its first paragraph. */
    public int first() {
        return report.paragraphs().isEmpty()
                ? 0
                : report.paragraphs().getFirst().number();
    }

    /** The number of its last paragraph. */
    public int last() {
        return report.paragraphs().isEmpty() ? 0 : report.paragraphs().getLast().number();
    }

    /** Whether another page follows. */
    public boolean hasNext() {
        return page < pages;
    }

    /** Whether not all contributors are on the first page. */
    public boolean hasMoreContributors() {
        return contributors > report.contributors().size();
    }
}
