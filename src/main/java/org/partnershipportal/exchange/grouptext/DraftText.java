package org.partnershipportal.exchange.grouptext;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.CommentsLimited;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.TextDiscarded;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.TextPublished;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.TextStarted;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.TextWritten;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A draft text of a working group, as those who lead the group write it. Members read what was published of it, in numbered
 * versions; its paragraphs keep their ids through all of them.
 */
@Entity
@Table(name = "grouptext_texts")
class DraftText extends AbstractAggregateRoot<DraftText> {

    /** The most paragraphs of a text. */
    static final int MOST = 200;

    /** The most versions of a text. */
    static final int MOST_VERSIONS = 100;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    private String title;

    private String textLanguage;

    /** Which member started it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    /** Counts changes of what it says. */
    private long edition = 1;

    /** How it stood when it was published last. */
    private long publishedEdition;

    /** The number of the latest version; 0 while there is none. */
    private int published;

    @SuppressWarnings("unused") // DraftTextQueries reads it
    private Instant startedAt;

    @SuppressWarnings("unused") // DraftTextQueries reads it
    private @Nullable Instant publishedAt;

    private @Nullable LocalDate commentsUntil;

    private @Nullable Instant discardedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "text_id", nullable = false)
    private List<TextParagraph> paragraphs = new ArrayList<>();

    /** The members that wrote what the others do not read yet. */
    @ElementCollection
    @CollectionTable(name = "grouptext_writers", joinColumns = @JoinColumn(name = "text_id"))
    @Column(name = "organisation", nullable = false)
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> writers = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DraftText() {}

    DraftText(StartText command, OrganisationId writer, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        groupId = command.group().value();
        title = command.title();
        textLanguage = command.language();
        organisation = writer.value();
        writers.add(writer.value());
        startedAt = at;
        command.paragraphs().forEach(words -> append(TextParagraphId.random(), words));
        registerEvent(new TextStarted(group(), id(), by, at));
    }

    /** Adds paragraphs at the end; sent twice, it adds them once. */
    void add(AddParagraphs command, ActorRef by, Instant at) {
        if (find(command.first()).isPresent()) {
            return;
        }
        TextParagraphId next = command.first();
        for (String words : command.paragraphs()) {
            append(next, words);
            next = TextParagraphId.random();
        }
        written(by, at);
    }

    private void append(TextParagraphId paragraph, String words) {
        if (paragraphs.size() >= MOST) {
            throw new InvalidInput(Problem.of("words", "grouptext.problem.too-many-paragraphs", MOST));
        }
        paragraphs.add(new TextParagraph(paragraph, paragraphs.size(), words));
    }

    /**
     * Rewrites a paragraph.
     *
     * @throws ChangedMeanwhile if somebody else did since it was read
     * @throws NotAllowed if somebody else removed it
     */
    void write(WriteParagraph command, ActorRef by, Instant at) {
        find(command.paragraph())
                .orElseThrow(() -> new NotAllowed("grouptext.refusal.paragraph-removed"))
                .write(command.words(), command.edition());
        written(by, at);
    }

    /** Moves a paragraph by one place; does nothing at the beginning, or at the end. */
    void move(TextParagraphId which, boolean up, ActorRef by, Instant at) {
        List<TextParagraph> all = paragraphs();
        int from = all.indexOf(paragraph(which));
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            all.get(from).put(to);
            all.get(to).put(from);
            written(by, at);
        }
    }

    /**
     * Removes a paragraph; comments on it stay with the versions that have it.
     *
     * @throws ChangedMeanwhile if somebody else rewrote it since it was read
     */
    void remove(TextParagraphId which, long read, ActorRef by, Instant at) {
        TextParagraph gone = paragraph(which);
        gone.requireEdition(read);
        paragraphs.remove(gone);
        List<TextParagraph> left = paragraphs();
        for (int place = 0; place < left.size(); place++) {
            left.get(place).put(place);
        }
        written(by, at);
    }

    private void written(ActorRef by, Instant at) {
        edition++;
        if (by.organisation() != null) {
            writers.add(by.organisation());
        }
        registerEvent(new TextWritten(group(), id(), by, at));
    }

    /**
     * Publishes it to the members, as the next version.
     *
     * @throws ChangedMeanwhile if somebody changed it since it was read
     */
    TextVersion publish(PublishText command, OrganisationId publisher, ActorRef by, Instant at) {
        if (command.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        if (paragraphs.isEmpty()) {
            throw new NotAllowed("grouptext.refusal.empty");
        }
        if (published > 0 && edition == publishedEdition && title.equals(command.title())) {
            throw new NotAllowed("grouptext.refusal.nothing-changed");
        }
        if (published >= MOST_VERSIONS) {
            throw new NotAllowed("grouptext.refusal.too-many-versions", MOST_VERSIONS);
        }
        if (published > 0 && command.note().isEmpty()) {
            throw new InvalidInput(Problem.of("note", "grouptext.problem.note"));
        }
        requireToCome(command.until(), at);
        title = command.title();
        writers.clear();
        commentsUntil = command.until();
        publishedAt = at;
        published++;
        edition++;
        publishedEdition = edition;
        registerEvent(new TextPublished(group(), id(), published, by, at));
        return new TextVersion(command, published, publisher, paragraphs(), at);
    }

    /** Members can comment until another day, or without end. */
    void limitComments(LimitComments command, ActorRef by, Instant at) {
        if (published == 0) {
            throw new NotAllowed("grouptext.refusal.not-published");
        }
        requireToCome(command.until(), at);
        commentsUntil = command.until();
        registerEvent(new CommentsLimited(group(), id(), by, at));
    }

    private static void requireToCome(@Nullable LocalDate until, Instant at) {
        if (until != null && until.isBefore(day(at))) {
            throw new InvalidInput(Problem.of("until", "grouptext.problem.until"));
        }
    }

    /** Discards it before a version is published; its words are deleted. */
    void discard(ActorRef by, Instant at) {
        if (published > 0) {
            throw new NotAllowed("grouptext.refusal.published");
        }
        paragraphs.clear();
        writers.clear();
        title = "";
        discardedAt = at;
        registerEvent(new TextDiscarded(group(), id(), by, at));
    }

    /** @throws NotAllowed once the last day for comments is over */
    void requireOpenToComments(Instant at) {
        if (!isOpenToComments(day(at))) {
            throw new NotAllowed("grouptext.refusal.comments-closed");
        }
    }

    /** Whether members can comment on it on a day of Geneva's. */
    boolean isOpenToComments(LocalDate today) {
        return published > 0 && (commentsUntil == null || !today.isAfter(commentsUntil));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.GENEVA);
    }

    private TextParagraph paragraph(TextParagraphId wanted) {
        return find(wanted).orElseThrow(NotFound::new);
    }

    private Optional<TextParagraph> find(TextParagraphId wanted) {
        return paragraphs.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** Whether it came of this form. */
    boolean isStartedWith(UUID token) {
        return token.equals(formToken);
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    boolean isPublished() {
        return published > 0;
    }

    /** Whether what is written differs from what members read. */
    boolean isChanged() {
        return edition != publishedEdition;
    }

    /** The paragraphs in their order. */
    List<TextParagraph> paragraphs() {
        return paragraphs.stream()
                .sorted(Comparator.comparingInt(TextParagraph::place))
                .toList();
    }

    DraftTextId id() {
        return new DraftTextId(id);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    LocalizedText title() {
        return new LocalizedText(title, textLanguage);
    }

    /** Which member started it. */
    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** The members that wrote what the others do not read yet. */
    List<OrganisationId> writers() {
        return writers.stream().map(OrganisationId::new).toList();
    }

    long edition() {
        return edition;
    }

    int published() {
        return published;
    }

    @Nullable
    LocalDate commentsUntil() {
        return commentsUntil;
    }
}
