package org.partnershipportal.promises.commitment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.delegation.GrantDelegation;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationFixtures;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.WithdrawRecommendation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ministry, and a mission that holds the State's power to publish; one for each test that asks for it. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class CommitmentStage {

    private final OrganisationStage make;
    private final Commitments commitments;
    private final Delegations delegations;
    private final Documents documents;
    private final Recommendations recommendations;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Founded ministry;
    private final Founded mission;

    @Autowired
    public CommitmentStage(
            OrganisationStage make,
            Commitments commitments,
            Delegations delegations,
            Documents documents,
            Recommendations recommendations,
            JdbcClient jdbc,
            Clock clock) {
        this(make, commitments, delegations, documents, recommendations, jdbc, clock, CommitmentFixtures.ECUADOR);
    }

    private CommitmentStage(
            OrganisationStage make,
            Commitments commitments,
            Delegations delegations,
            Documents documents,
            Recommendations recommendations,
            JdbcClient jdbc,
            Clock clock,
            CountryCode state) {
        this.make = make;
        this.commitments = commitments;
        this.delegations = delegations;
        this.documents = documents;
        this.recommendations = recommendations;
        this.jdbc = jdbc;
        this.clock = clock;
        ministry = make.listed("Ministry", OrganisationType.MINISTRY, state);
        mission = make.verified("Mission", OrganisationType.PERMANENT_MISSION, state);
        delegations.grant(
                make.owner(mission),
                new GrantDelegation(
                        mission.id(),
                        mission.id(),
                        Delegation.COMMITMENT_PUBLISHER,
                        LocalDate.ofInstant(clock.instant(), Reader.GENEVA),
                        null));
    }

    /** The same in another State, such as one of which no other test publishes anything. */
    CommitmentStage in(CountryCode state) {
        return new CommitmentStage(make, commitments, delegations, documents, recommendations, jdbc, clock, state);
    }

    public Founded ministry() {
        return ministry;
    }

    public Founded mission() {
        return mission;
    }

    /** Who writes. */
    public Actor drafter() {
        return make.owner(ministry);
    }

    /** Who clears. */
    public Actor publisher() {
        return make.owner(mission);
    }

    /** A recommendation of Angola that everyone reads, of which the State said so. */
    public RecommendationId recommendation(CountryCode state, Position position) {
        RecommendationId id = unchecked(make.secretariat(), state, position);
        recommendations.check(make.secretariat(), id, 1);
        return id;
    }

    /** One that was entered and nobody has checked yet. */
    RecommendationId unchecked(Actor by, CountryCode state, Position position) {
        String symbol = RecommendationFixtures.symbol();
        return recommendations.enter(by, RecommendationFixtures.upr(state, symbol, "135.26", position));
    }

    /** Takes a recommendation out of the list. */
    public void withdraw(RecommendationId id) {
        long edition = recommendations.details(make.secretariat(), id).edition();
        recommendations.withdraw(make.secretariat(), id, new WithdrawRecommendation(edition, "It is not there.", "en"));
    }

    /** One that everyone reads and that rests on recommendations alone. */
    public CommitmentId published(String title, RecommendationId... on) {
        CommitmentId id = commitments.draft(drafter(), CommitmentFixtures.on(title, 0, on));
        commitments.send(drafter(), id, edition(id));
        commitments.clear(publisher(), id, edition(id));
        return id;
    }

    /** A draft in which nothing is missing. */
    public CommitmentId drafted(String title) {
        return commitments.draft(drafter(), CommitmentFixtures.complete(title, 0));
    }

    /** One that awaits clearance. */
    public CommitmentId inClearance(String title) {
        CommitmentId id = drafted(title);
        commitments.send(drafter(), id, edition(id));
        return id;
    }

    /** One that everyone reads. */
    public CommitmentId published(String title) {
        CommitmentId id = inClearance(title);
        commitments.clear(publisher(), id, edition(id));
        return id;
    }

    /** Attaches a file of evidence, and has it checked. */
    public void evidence(CommitmentId id) {
        Upload upload = new Upload(id.ref(), "evidence", "courts.txt");
        try {
            DocumentId file = documents
                    .upload(
                            drafter(),
                            upload,
                            new ByteArrayInputStream("Seven courts".getBytes(StandardCharsets.UTF_8)))
                    .id();
            while (documents.details(drafter(), file).orElseThrow().status() == DocumentStatus.CHECKING) {
                documents.checkNow(Actor.system(), file);
                Thread.onSpinWait();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The edition that stands now. */
    public long edition(CommitmentId id) {
        return commitments.details(drafter(), id).edition();
    }

    /** What a publication leaves in the database, for another State; three hundred publications would take a minute. */
    public CommitmentId copyTo(CountryCode state, CommitmentId from) {
        UUID copy = UUID.randomUUID();
        insert("""
            commitment_commitments (id, version, state, organisation, status, phase, edition, draft, title,
                                    text_language, search_text, starts, ends, changed_at, published_at)
            SELECT CAST(:copy AS BINARY(16)), version, '%s', organisation, status, phase, edition, draft, title,
                   text_language, search_text, starts, ends, changed_at, published_at
            FROM commitment_commitments WHERE id = :from
            """.formatted(state.iso3()), copy, from);
        insert("""
            commitment_versions (id, commitment_id, number, content, published_at)
            SELECT CAST(:own AS BINARY(16)), CAST(:copy AS BINARY(16)), number, content, published_at
            FROM commitment_versions WHERE commitment_id = :from
            """, copy, from);
        insert("""
            commitment_themes (commitment_id, theme)
            SELECT CAST(:copy AS BINARY(16)), theme FROM commitment_themes WHERE commitment_id = :from
            """, copy, from);
        insert("""
            commitment_progress (id, commitment_id, completion, words, evidence, text_language, reported_at)
            SELECT CAST(:own AS BINARY(16)), CAST(:copy AS BINARY(16)), completion, words, evidence, text_language,
                   reported_at
            FROM commitment_progress WHERE commitment_id = :from
            """, copy, from);
        insert("""
            commitment_observations (id, version, commitment_id, organisation, lead_agency, completion, words,
                                     evidence, text_language, placed_at)
            SELECT CAST(:own AS BINARY(16)), version, CAST(:copy AS BINARY(16)), organisation, lead_agency, completion,
                   words, evidence, text_language, placed_at
            FROM commitment_observations WHERE commitment_id = :from
            """, copy, from);
        return new CommitmentId(copy);
    }

    private void insert(String rest, UUID copy, CommitmentId from) {
        JdbcClient.StatementSpec insert =
                jdbc.sql("INSERT INTO " + rest).param("copy", copy).param("from", from);
        (rest.contains(":own") ? insert.param("own", UUID.randomUUID()) : insert).update();
    }

    /** Gives one many more milestones, written beside the services, which allow fewer. */
    public void milestones(CommitmentId id, int many, Instant tooLateAt) {
        for (int n = 0; n < many; n++) {
            jdbc.sql("INSERT INTO commitment_milestones (commitment_id, milestone, what, too_late_at)"
                            + " VALUES (:id, :milestone, 'A court uses the guide', :day)")
                    .param("id", id)
                    .param("milestone", UUID.randomUUID())
                    .param("day", tooLateAt)
                    .update();
        }
    }
}
