package org.partnershipportal.overview.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.recommendation.RecommendationId;
import tools.jackson.databind.JsonNode;

/** What the story says that each account finds on the home page: {@code sees.jsonl}, as far as the portal has such records. */
final class StorySees {

    /**
     * One row of it.
     *
     * @param account who signs in
     * @param as for whom they act, as steps say it
     * @param text what they find
     * @param kind "now" for what waits, else what is shown besides
     * @param ref the record, as a kind and its key
     */
    record Row(String account, String as, String kind, String text, String ref) {

        boolean waits() {
            return kind.equals("now");
        }

        boolean isGroupToJoin() {
            return kind.equals("next") && recordKind().equals("group");
        }

        String recordKind() {
            return ref.substring(0, ref.indexOf(':'));
        }

        String key() {
            return ref.substring(ref.indexOf(':') + 1);
        }

        @Override
        public String toString() {
            return account + ": " + text;
        }
    }

    private final List<OpenTasks> sources;
    private final Cases cases;

    StorySees(List<OpenTasks> sources, Cases cases) {
        this.sources = sources;
        this.cases = cases;
    }

    static List<Row> rows() {
        try (InputStream read = StorySees.class.getResourceAsStream("/sample/sees.jsonl")) {
            return new String(Objects.requireNonNull(read).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CanonicalJson::read)
                    .map(row -> new Row(
                            word(row, "account"),
                            word(row, "as"),
                            word(row, "kind"),
                            word(row, "text"),
                            word(row, "ref")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(JsonNode row, String field) {
        return row.path(field).asString();
    }

    /** The addresses of what waits for the actor. */
    Set<String> waiting(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.openTasks(actor).stream())
                .map(task -> task.path())
                .collect(Collectors.toSet());
    }

    /** The lines of the actor's home page that do not wait, as it shows them. */
    List<HomeLine> lines(Actor actor) {
        return sources.stream().flatMap(source -> source.lines(actor).stream()).toList();
    }

    /** The addresses of what the actor's home page shows: of what waits, or of the lines besides. */
    Set<String> shown(Row row, Actor actor) {
        return row.waits()
                ? waiting(actor)
                : lines(actor).stream()
                        .filter(line -> !row.isGroupToJoin() || line.part() == HomeLine.Part.NEXT)
                        .map(HomeLine::path)
                        .collect(Collectors.toSet());
    }

    /** What stands in the address of such a record: its id, or that of what was decided about it, or its call's code. */
    Set<String> names(Row row, Actor reader, StoryRecords known) {
        if (row.as().equals("me") && row.recordKind().equals("organisation")) {
            return Set.of("organisation-invitations"); // with the link of the email
        }
        return switch (row.recordKind()) {
            case "organisation" -> {
                var id = known.organisation(row.key());
                yield withCase(reader, id.toString(), new ContentRef("organisation", id.toString()));
            }
            case "recommendation" ->
                Set.of(known.get(RecommendationId.class, row.key()).toString());
            case "partnership" ->
                Set.of(known.get(PartnershipId.class, row.key()).toString());
            case "commitment" -> Set.of(known.get(CommitmentId.class, row.key()).toString());
            case "decision" ->
                Set.of(known.get(MeetingId.class, meeting(row.key())).toString());
            // A step leads to the group with the longest to go, which in a database of many tests can be another's.
            case "group" ->
                Set.of(
                        row.isGroupToJoin()
                                ? "groups/"
                                : known.get(WorkingGroupId.class, row.key()).toString());
            case "seat" -> {
                String id = known.get(SeatId.class, row.key()).toString();
                yield withCase(reader, id, new ContentRef("seat", id));
            }
            // A visitor's home leads to the latest report, which in a database of many tests can be another's.
            case "report" ->
                Set.of(row.as().equals("me") ? "/reports/" : row.key().replace("report-", ""));
            case "input" -> {
                var id = known.input(row.key());
                Set<String> names = withCase(reader, id.toString(), id.ref());
                yield row.as().equals("staff") && row.key().startsWith("x")
                        ? Set.of("alternatives-and-overcrowding")
                        : names;
            }
            default -> Set.of(row.key());
        };
    }

    private Set<String> withCase(Actor reader, String id, ContentRef subject) {
        return Stream.concat(
                        Stream.of(id),
                        cases.latest(reader, subject).stream()
                                .map(found -> found.id().toString()))
                .collect(Collectors.toSet());
    }

    /** The meeting that made the decision. */
    private static String meeting(String decision) {
        try (InputStream read = StorySees.class.getResourceAsStream("/sample/story/meetings.jsonl")) {
            return new String(Objects.requireNonNull(read).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(CanonicalJson::read)
                    .filter(one -> one.path("steps")
                            .valueStream()
                            .anyMatch(step -> word(step, "decision").equals(decision)))
                    .map(one -> word(one, "key"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
