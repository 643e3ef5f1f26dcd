package org.partnershipportal.promises.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** What lists and filters find a commitment by: its published text, or that of a draft. {@link CommitmentQueries} reads it. */
@Embeddable
class Shown {

    private String title;

    private String textLanguage;

    @SuppressWarnings("unused") // CommitmentQueries searches it
    @Column(columnDefinition = "longtext")
    private String searchText;

    @SuppressWarnings("unused") // CommitmentQueries reads it
    private @Nullable LocalDate starts;

    @SuppressWarnings("unused") // CommitmentQueries reads it
    private @Nullable LocalDate ends;

    @ElementCollection
    @CollectionTable(name = "commitment_themes", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "commitment_rules", joinColumns = @JoinColumn(name = "commitment_id"))
    private Set<RuleRef> rules = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "commitment_sdg_targets", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "target")
    private Set<String> sdgTargets = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "commitment_recommendations", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "recommendation")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> recommendations = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Shown() {}

    @SuppressWarnings("NullAway.Init") // written by show
    Shown(CommitmentText text) {
        show(text);
    }

    final void show(CommitmentText text) {
        title = text.title();
        textLanguage = text.language();
        searchText = SearchWords.folded(text.title() + "\n" + text.promise());
        starts = text.starts();
        ends = text.ends();
        become(themes, text.themes());
        become(rules, text.rules());
        become(sdgTargets, text.sdgTargets());
        become(
                recommendations,
                text.recommendations().stream().map(AnchoredRecommendation::id).collect(Collectors.toSet()));
    }

    private static <T> void become(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    LocalizedText title() {
        return new LocalizedText(title, textLanguage);
    }

    Set<String> themes() {
        return Set.copyOf(themes);
    }
}
