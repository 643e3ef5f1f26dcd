package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * How name and text are treated: chosen freely until the deadline; afterwards, and by co-signers, only more
 * restrictively (UC-INP-05, UC-PUB-10; R14.4).
 *
 * @param input the input
 * @param lead what decides whether anything is published
 * @param notes until when it can be chosen, or that it can only be restricted, or not at all
 * @param choices what can be chosen; {@code null} if nothing can
 * @param narrowing how it is restricted; {@code null} where it is chosen freely, or not at all
 * @param careful what those do who fear reprisals; empty where nothing of it is left to do
 * @param holds what holds now; {@code null} where that is what is chosen
 * @param shown who sees what of it, as it holds now; {@code null} if it was withdrawn
 * @param answers what would be published of it; empty where it is not chosen freely
 * @param kept its files as they are kept; only for those who submit it
 */
@ForOwnPages
public record PublicationPage(
        InputDetails input,
        Sentence lead,
        List<Sentence> notes,
        @Nullable Choices choices,
        @Nullable Narrowing narrowing,
        List<Sentence> careful,
        @Nullable Sentence holds,
        @Nullable Preview shown,
        List<CheckPage.Read> answers,
        List<DocumentDetails> kept)
        implements InputPage {

    /**
     * What is asked before something is restricted, because nobody can widen it again.
     *
     * @param verb what is done
     * @param consequence what follows
     */
    public record Narrowing(Sentence verb, Sentence consequence) {}

    /**
     * Who will see what of it.
     *
     * @param everyone what the public sees
     * @param states what the State concerned sees
     * @param team what the report team sees
     * @param names whose name stands beside the text; {@code null} if nothing is published
     * @param files what becomes of files; empty if nothing is published
     */
    public record Preview(
            Sentence everyone,
            Sentence states,
            Sentence team,
            @Nullable Sentence names,
            List<Sentence> files) {}

    /** Whether it is chosen freely; otherwise it is restricted, be it to what holds already. */
    public boolean isChosenFreely() {
        return choices != null && narrowing == null;
    }

    /**
     * Who will see what of it if this is chosen. Where another who signed restricted it, no more is promised than what
     * holds now.
     */
    public Preview preview(NameChoice name, TextChoice text) {
        return preview(
                input,
                input.effectiveName() == input.name() ? name : name.narrowest(input.effectiveName()),
                input.effectiveText() == input.text() ? text : text.narrowest(input.effectiveText()),
                kept);
    }

    static PublicationPage of(DraftPage page, Instant now) {
        InputDetails input = page.input();
        if (input.inTime() && input.allowed().contains(Permission.EDIT_INPUT)) {
            List<Sentence> until = List.of(
                    Sentence.of("input.publication.until", input.deadline(null, now)),
                    Sentence.of("input.publication.after"));
            return of(page, until, Choices.of(input, input.name(), input.text()), null, Optional.of(page.draft()));
        }
        if (!input.allowed().contains(Permission.NARROW_INPUT)) {
            return of(page, List.of(Sentence.of("input.publication.fixed")), null, null, Optional.empty());
        }
        Choices narrower = narrower(input);
        return narrower == null
                ? of(page, List.of(Sentence.of("input.publication.narrowest")), null, null, Optional.empty())
                : of(
                        page,
                        List.of(
                                Sentence.of(input.inTime() ? "input.publication.co-signs" : "input.publication.over"),
                                Sentence.of("input.publication.only-narrower")),
                        narrower,
                        new Narrowing(
                                Sentence.of("input.publication.narrow"),
                                Sentence.of("input.publication.narrow-consequence")),
                        Optional.empty());
    }

    /** @param free the draft, where its treatment is chosen freely */
    private static PublicationPage of(
            DraftPage page,
            List<Sentence> notes,
            @Nullable Choices choices,
            @Nullable Narrowing narrowing,
            Optional<DraftDetails> free) {
        InputDetails input = page.input();
        List<DocumentDetails> kept = page.writing().stream()
                .flatMap(draft -> draft.answers().stream())
                .flatMap(answer -> answer.files().stream())
                .toList();
        return new PublicationPage(
                input,
                Sentence.of(input.joint() ? "input.publication.lead-joint" : "input.publication.lead"),
                notes,
                choices,
                narrowing,
                careful(choices, free.isPresent()),
                free.isPresent() && !input.joint() ? null : input.treated(),
                input.status() == InputStatus.WITHDRAWN
                        ? null
                        : preview(input, input.effectiveName(), input.effectiveText(), kept),
                free.map(PublicationPage::published).orElse(List.of()),
                kept);
    }

    /** What is chosen, where there is a choice, and how one writes, as long as one does. */
    private static List<Sentence> careful(@Nullable Choices choices, boolean writes) {
        List<Sentence> narrowest = choices == null
                ? List.of()
                : Stream.of(choices.names(), choices.texts())
                        .filter(offered -> offered.size() > 1)
                        .map(offered -> offered.getLast().label())
                        .toList();
        Optional<Sentence> choose = narrowest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        narrowest.size() > 1 ? "input.publication.careful-both" : "input.publication.careful-one",
                        List.copyOf(narrowest)));
        return Stream.of(
                        choose,
                        Optional.of(Sentence.of("input.publication.careful-words"))
                                .filter(words -> writes))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What is not wider than what holds now; {@code null} if that is the most restrictive already. */
    private static @Nullable Choices narrower(InputDetails input) {
        List<NameChoice> names = narrower(NameChoice.signedIn(), input.effectiveName());
        List<TextChoice> texts = narrower(EnumSet.allOf(TextChoice.class), input.effectiveText());
        return names.size() < 2 && texts.size() < 2
                ? null
                : Choices.of(input, names, texts, input.effectiveName(), input.effectiveText());
    }

    /** Choices stand from the widest on. */
    private static <E extends Enum<E>> List<E> narrower(Collection<E> all, E holds) {
        return all.stream().filter(one -> one.compareTo(holds) >= 0).toList();
    }

    private static List<CheckPage.Read> published(DraftDetails draft) {
        return draft.answers().stream()
                .map(answer -> CheckPage.Read.published(draft.number(answer), answer))
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    private static Preview preview(InputDetails input, NameChoice name, TextChoice text, List<DocumentDetails> kept) {
        boolean published = text.isPublished();
        boolean named = name.isPublic() && input.lead() != null;
        return new Preview(
                Sentence.of(
                        !published
                                ? "input.preview.nothing"
                                : named ? "input.preview.text-and-name" : "input.preview.text-without-name"),
                Sentence.of(published ? "input.preview.as-public" : "input.preview.no-trace"),
                Sentence.of(input.sealed() ? "input.preview.team-reads-sealed" : "input.preview.team-reads"),
                published ? named ? names(input) : Sentence.of("input.preview.unnamed") : null,
                published ? files(kept, named) : List.of());
    }

    private static Sentence names(InputDetails input) {
        return Sentence.of(
                "input.preview.names",
                Stream.concat(
                                Optional.ofNullable(input.lead()).stream(),
                                input.cosigners().stream()
                                        .filter(CosignerDetails::signs)
                                        .map(CosignerDetails::organisation))
                        .map(OrganisationSummary::name)
                        .map(one -> one.text())
                        .toList());
    }

    /** Of files a cleaned copy is published, or none; where no name is public, only once somebody has looked for it. */
    private static List<Sentence> files(List<DocumentDetails> kept, boolean named) {
        List<String> not = kept.stream()
                .filter(file -> !file.publishable())
                .map(DocumentDetails::name)
                .toList();
        return Stream.of(
                        Optional.of(Sentence.of("input.preview.cleaned")).filter(some -> not.size() < kept.size()),
                        Optional.of(Sentence.of("input.preview.checked"))
                                .filter(some -> !named && not.size() < kept.size()),
                        Optional.of(Sentence.of("input.preview.kept", not)).filter(some -> !not.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }
}
