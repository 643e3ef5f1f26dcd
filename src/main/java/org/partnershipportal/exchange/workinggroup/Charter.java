package org.partnershipportal.exchange.workinggroup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.SearchWords;

/** What a working group says of itself: all that its proposer writes and those who join agree to. */
@Embeddable
class Charter {

    private String title;

    private String purpose;

    private String mandate;

    @Column(name = "text_language")
    private String language;

    private String rhythm;

    private LocalDate starts;

    private LocalDate ends;

    @Column(name = "states_are")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StatesPlace statesAre;

    @Column(name = "entry_rule")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Entry entry;

    private boolean statesDiscuss;

    private int governmentLeast;

    private int governmentMost;

    private int nhriLeast;

    private int nhriMost;

    private int societyLeast;

    private int societyMost;

    private int regionsSought;

    private String notSought;

    /** Title, purpose and mandate without accents and capitals, for the list's search. */
    @Column(columnDefinition = "longtext")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "workinggroup_criteria", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "place")
    @Column(name = "criterion")
    private List<String> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "workinggroup_themes", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Charter() {}

    /** Says what was written. */
    @SuppressWarnings("NullAway.Init")
    Charter(WriteCharter command) {
        say(command);
    }

    /** Says what was written instead. */
    void say(WriteCharter command) {
        title = command.title();
        purpose = command.purpose();
        mandate = command.mandate();
        language = command.language();
        rhythm = command.rhythm();
        starts = Objects.requireNonNull(command.starts());
        ends = Objects.requireNonNull(command.ends());
        statesAre = Objects.requireNonNull(command.statesAre());
        entry = Objects.requireNonNull(command.entry());
        statesDiscuss = command.statesDiscuss();
        Sought government = read(command.government());
        governmentLeast = government.least();
        governmentMost = government.most();
        Sought nhri = read(command.nhri());
        nhriLeast = nhri.least();
        nhriMost = nhri.most();
        Sought society = read(command.society());
        societyLeast = society.least();
        societyMost = society.most();
        regionsSought = Objects.requireNonNull(command.regions());
        notSought = command.notSought();
        searchText = SearchWords.folded(title + "\n" + purpose + "\n" + mandate);
        if (!criteria.equals(command.criteria())) {
            criteria.clear();
            criteria.addAll(command.criteria());
        }
        themes.retainAll(command.themes());
        themes.addAll(command.themes());
    }

    /** By what requests are decided stays as it was published: refuses another criterion, another place of States, and to
     * open to States what members wrote for themselves. */
    void requireSameRules(WriteCharter command) {
        List<Problem> problems = new ArrayList<>();
        if (!criteria.equals(command.criteria())) {
            problems.add(Problem.of("criteria", "workinggroup.problem.criteria-published"));
        }
        if (statesAre != command.statesAre()) {
            problems.add(Problem.of("statesAre", "workinggroup.problem.states-published"));
        }
        if (command.statesDiscuss() && !statesDiscuss) {
            problems.add(Problem.of("statesDiscuss", "workinggroup.problem.discussion-published"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** How many seats are sought for one of the three groups; any number for the others. */
    Sought sought(StakeholderGroup group) {
        return switch (group) {
            case GOVERNMENT -> new Sought(governmentLeast, governmentMost);
            case NHRI -> new Sought(nhriLeast, nhriMost);
            case CIVIL_SOCIETY -> new Sought(societyLeast, societyMost);
            default -> new Sought(0, Sought.LIMIT);
        };
    }

    private static Sought read(String seats) {
        return Sought.read(seats).orElseThrow();
    }

    Map<StakeholderGroup, Sought> sought() {
        Map<StakeholderGroup, Sought> all = new EnumMap<>(StakeholderGroup.class);
        Arrays.stream(StakeholderGroup.values())
                .filter(StakeholderGroup::countsInGauge)
                .forEach(group -> all.put(group, sought(group)));
        return all;
    }

    private LocalizedText own(String text) {
        return new LocalizedText(text, language);
    }

    LocalizedText title() {
        return own(title);
    }

    LocalizedText purpose() {
        return own(purpose);
    }

    LocalizedText mandate() {
        return own(mandate);
    }

    LocalizedText rhythm() {
        return own(rhythm);
    }

    Period term() {
        return new Period(starts, ends);
    }

    /** Whether its term is over on that day, in Geneva. */
    boolean isOver(LocalDate today) {
        return today.isAfter(ends);
    }

    StatesPlace statesAre() {
        return statesAre;
    }

    Entry entry() {
        return entry;
    }

    /** Whether States that sit in it read and write in its discussions. */
    boolean statesDiscuss() {
        return statesDiscuss;
    }

    int regionsSought() {
        return regionsSought;
    }

    String notSought() {
        return notSought;
    }

    String language() {
        return language;
    }

    List<LocalizedText> criteria() {
        return criteria.stream().map(this::own).toList();
    }

    Set<String> themes() {
        return new TreeSet<>(themes);
    }
}
