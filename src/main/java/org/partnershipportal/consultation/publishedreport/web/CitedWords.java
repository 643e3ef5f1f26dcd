package org.partnershipportal.consultation.publishedreport.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.publishedreport.PublicCitation;
import org.partnershipportal.consultation.publishedreport.PublishedParagraph;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.plain.Excerpt;
import org.partnershipportal.ground.shared.LocalizedText;
import org.springframework.web.util.HtmlUtils;

/**
 * Words of cited passages, as far as a page has room for them; the rest are in the inputs themselves.
 *
 * @param shown what is shown, by input
 * @param more whether there are others
 */
record CitedWords(Map<PublicationNumber, List<LocalizedText>> shown, boolean more) {

    /** Longest of one passage, in code points. */
    static final int LONGEST = 600;

    /** What all of them take of a page, in bytes. */
    static final int ROOM = 30_000;

    /** What the page writes around each, in bytes. */
    private static final int MARKUP = 60;

    /** Longest of one passage beside its paragraph, in code points. */
    static final int LONGEST_BESIDE = 240;

    /** What those beside all paragraphs take of a page of a report, in bytes. */
    static final int ROOM_BESIDE = 6_000;

    /** In the order of the citations, until there is no more room. */
    static CitedWords of(List<PublicCitation> citations, Map<PublicationNumber, List<LocalizedText>> words) {
        return of(citations, words, LONGEST, 0, ROOM);
    }

    /** Beside the paragraphs of a page, of which each has as much room as any other. */
    static Map<Anchor, CitedWords> beside(
            List<PublishedParagraph> paragraphs, Map<Anchor, Map<PublicationNumber, List<LocalizedText>>> words) {
        return paragraphs.stream()
                .collect(Collectors.toMap(
                        PublishedParagraph::anchor,
                        paragraph -> of(
                                paragraph.citations(),
                                words.getOrDefault(paragraph.anchor(), Map.of()),
                                LONGEST_BESIDE,
                                MARKUP,
                                ROOM_BESIDE / Math.max(1, words.size()))));
    }

    private static CitedWords of(
            List<PublicCitation> citations,
            Map<PublicationNumber, List<LocalizedText>> words,
            int longest,
            int around,
            int all) {
        Map<PublicationNumber, List<LocalizedText>> shown = new HashMap<>();
        int room = all;
        boolean more = false;
        for (PublicCitation citation : citations) {
            for (LocalizedText passage : words.getOrDefault(citation.number(), List.of())) {
                LocalizedText cut = new LocalizedText(Excerpt.of(passage.text(), longest), passage.language());
                room -= around + bytes(cut.text());
                if (room < 0) {
                    more = true;
                } else {
                    shown.computeIfAbsent(citation.number(), any -> new ArrayList<>())
                            .add(cut);
                }
            }
        }
        return new CitedWords(shown, more);
    }

    private static int bytes(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").getBytes(StandardCharsets.UTF_8).length;
    }

    /** Of one input. */
    public List<LocalizedText> of(PublicationNumber number) {
        return shown.getOrDefault(number, List.of());
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
