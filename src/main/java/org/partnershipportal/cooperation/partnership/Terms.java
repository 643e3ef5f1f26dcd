package org.partnershipportal.cooperation.partnership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.SdgTarget;
import org.partnershipportal.platform.taxonomy.SdgTargets;

/** What a partnership says: all that the lead writes and the parties agree to. */
@Embeddable
class Terms {

    private String title;

    private String purpose;

    @Column(name = "text_language")
    private String language;

    @Column(name = "cooperation_mode")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Mode mode;

    private @Nullable LocalDate starts;

    private @Nullable LocalDate ends;

    /** Title and purpose without accents and capitals, for the list's search; nothing that a reader of them cannot read. */
    @Column(columnDefinition = "longtext")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "partnership_states", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "country")
    private Set<String> states = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partnership_themes", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partnership_rules", joinColumns = @JoinColumn(name = "partnership_id"))
    private Set<RuleRef> rules = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "partnership_sdg_targets", joinColumns = @JoinColumn(name = "partnership_id"))
    @Column(name = "target")
    private Set<String> sdgTargets = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Terms() {}

    Terms(RegisterPartnership command) {
        title = command.title();
        purpose = command.purpose();
        language = command.language();
        mode = command.mode();
        starts = command.starts();
        ends = command.ends();
        searchText = SearchWords.folded(title + "\n" + purpose);
        command.states().stream().map(CountryCode::iso3).forEach(states::add);
        themes.addAll(command.themes());
        rules.addAll(command.rules());
        sdgTargets.addAll(command.sdgTargets());
    }

    /** Takes what was written; whether parties that accepted must be asked again. */
    boolean change(EditPartnership command) {
        boolean agreedAnew = !purpose.equals(command.purpose())
                || !Objects.equals(mode, command.mode())
                || !states().containsAll(command.states());
        title = command.title();
        purpose = command.purpose();
        language = command.language();
        mode = command.mode();
        starts = command.starts();
        ends = command.ends();
        searchText = SearchWords.folded(title + "\n" + purpose);
        become(states, command.states().stream().map(CountryCode::iso3).collect(Collectors.toSet()));
        become(themes, command.themes());
        become(rules, command.rules());
        become(sdgTargets, command.sdgTargets());
        return agreedAnew;
    }

    /** Refuses while something is missing that parties must agree to. */
    void requireComplete() {
        requireComplete(purpose, mode, starts);
    }

    static void requireComplete(String purpose, @Nullable Mode mode, @Nullable LocalDate starts) {
        List<Problem> gaps = new ArrayList<>();
        if (purpose.isEmpty()) {
            gaps.add(Problem.of("purpose", "shared.problem.missing"));
        }
        if (mode == null) {
            gaps.add(Problem.of("mode", "shared.problem.choose"));
        }
        if (starts == null) {
            gaps.add(Problem.of("starts", "partnership.problem.start-missing"));
        }
        if (!gaps.isEmpty()) {
            throw new InvalidInput(gaps);
        }
    }

    Mode requireMode() {
        if (mode == null) {
            throw new InvalidInput(Problem.of("mode", "shared.problem.choose"));
        }
        return mode;
    }

    private static <T> void become(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    LocalizedText title() {
        return new LocalizedText(title, language);
    }

    LocalizedText purpose() {
        return new LocalizedText(purpose, language);
    }

    @Nullable
    Mode mode() {
        return mode;
    }

    Optional<Period> period() {
        return Optional.ofNullable(starts).map(first -> new Period(first, ends));
    }

    Set<CountryCode> states() {
        return states.stream().map(CountryCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> themes() {
        return new TreeSet<>(themes);
    }

    Set<RuleRef> rules() {
        return new TreeSet<>(rules);
    }

    /** In the order of the Goals: 5.1 before 16.3. */
    Set<String> sdgTargets() {
        return SdgTargets.standard().all().stream()
                .map(SdgTarget::code)
                .filter(sdgTargets::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
