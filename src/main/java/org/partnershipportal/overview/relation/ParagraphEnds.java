package org.partnershipportal.overview.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.consultation.publishedreport.ParagraphMentions;
import org.partnershipportal.consultation.publishedreport.ParagraphRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Paragraphs of published reports, as the latest versions have them; what they cite follows from the records. */
@Component
class ParagraphEnds implements LinkedKind {

    private final ParagraphMentions paragraphs;

    ParagraphEnds(ParagraphMentions paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The paragraph at an end of a link. */
    static LinkEnd end(ParagraphRef paragraph) {
        return new LinkEnd(RecordKind.PARAGRAPH, paragraph.toString());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PARAGRAPH;
    }

    @Override
    public Optional<String> id(String text) {
        return ParagraphRef.parse(text).map(ParagraphRef::toString);
    }

    @Override
    public Optional<String> named(Actor actor, String typed) {
        return Optional.empty();
    }

    /** What was published stays so; only links to what was published are written. */
    @Override
    public Where visibleTo(Actor actor, String key, String id) {
        return Where.all();
    }

    @Override
    public List<LinkedRecord> read(Actor actor, Language reader, Collection<String> ids) {
        return paragraphs
                .of(
                        actor,
                        ids.stream()
                                .flatMap(id -> ParagraphRef.parse(id).stream())
                                .toList())
                .values()
                .stream()
                .map(mention -> new LinkedRecord(
                        end(mention.paragraph()),
                        new LocalizedText(
                                Translations.standard()
                                        .text(reader, "publishedreport.link.paragraph", mention.number()),
                                reader.tag()),
                        mention.report(),
                        "",
                        "/reports/" + mention.paragraph().call() + "/paragraphs/"
                                + mention.paragraph().paragraph(),
                        ""))
                .toList();
    }
}
