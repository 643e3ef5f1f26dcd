package org.partnershipportal.exchange.grouptext;

import java.util.List;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.SlowWork;
import org.springframework.stereotype.Service;

/** A version of a draft text for members who work on with it elsewhere. It contains no comment, so that every member reads the same. */
@Service
@ForOwnPages
public class DraftTextPapers {

    private final DraftTexts texts;
    private final DraftTextQueries queries;
    private final Limits limits;
    private final SlowWork slow;

    DraftTextPapers(DraftTexts texts, DraftTextQueries queries, Limits limits, SlowWork slow) {
        this.texts = texts;
        this.queries = queries;
        this.limits = limits;
        this.slow = slow;
    }

    /**
     * The version as a Word file, in the language of the text; where that is none of the portal's, in the reader's.
     *
     * @throws NotFound if there is no such version that the actor can read
     * @throws TryLater if the actor asked for too many, or too many are being made
     */
    @Requires(Permission.READ)
    public byte[] word(Actor actor, WorkingGroupId group, DraftTextId id, int number, Language reader) {
        limits.paceBy(Limit.OWN_PAPER, actor);
        DraftTextDetails details = texts.details(actor, group, id);
        VersionRow version = details.version(number).orElseThrow(NotFound::new);
        List<String> paragraphs = queries.words(id, number);
        limits.takeBy(Limit.OWN_PAPER, actor);
        Language language = Language.ofTag(details.title().language()).orElse(reader);
        return slow.own(
                actor,
                () -> new Words(details, version, paragraphs, language).paper().word());
    }

    /** Words it. */
    private record Words(DraftTextDetails details, VersionRow version, List<String> paragraphs, Language language) {

        Paper paper() {
            PaperHead head = new PaperHead(
                    language,
                    version.title().text(),
                    say("grouptext.paper.description"),
                    say("plain.portal.name"),
                    say("grouptext.version.number", version.number()));
            return Paper.of(head, this::write);
        }

        private void write(PaperBody body) {
            body.lead(say("grouptext.paper.description"));
            body.facts(facts -> {
                facts.text(say("workinggroup.page.title"), details.group().title());
                facts.text(
                        say("grouptext.version.number", version.number()),
                        say(
                                "grouptext.version.published-by",
                                version.publisher() == null
                                        ? say("grouptext.comment.former")
                                        : version.publisher().name().text(),
                                Formats.date(version.publishedAt(), Reader.GENEVA, language)));
                if (!version.note().text().isEmpty()) {
                    facts.text(say("grouptext.publish.note"), version.note());
                }
            });
            body.numbered(paragraphs, version.title().language());
        }

        private String say(String key, Object... args) {
            return Translations.standard().text(language, key, args);
        }
    }
}
