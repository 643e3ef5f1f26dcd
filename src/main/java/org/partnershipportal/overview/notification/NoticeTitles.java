package org.partnershipportal.overview.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeMentions;
import org.partnershipportal.exchange.challenge.ChallengeRow;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLinks;
import org.partnershipportal.promises.commitment.Commitments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The titles of what notices are about, read when they are shown, according to what the reader can see then. A notice
 * stores none, and no email contains one (R0.4).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class NoticeTitles {

    private final Calls calls;
    private final Inputs inputs;
    private final Partnerships partnerships;
    private final Commitments commitments;
    private final WorkingGroups groups;
    private final ChallengeMentions challenges;

    NoticeTitles(
            Calls calls,
            Inputs inputs,
            Partnerships partnerships,
            Commitments commitments,
            WorkingGroups groups,
            ChallengeMentions challenges) {
        this.calls = calls;
        this.inputs = inputs;
        this.partnerships = partnerships;
        this.commitments = commitments;
        this.groups = groups;
        this.challenges = challenges;
    }

    /**
     * The title of the call, the partnership, the commitment, the working group, the challenge, or the call of the input that each is about.
     * Eight queries, however many; no entry for what is about something else, and for what the actor may not know of now.
     *
     * @param actor the reader, acting for whom the notices are
     * @param paths the addresses to which notices lead
     * @param reader in which language titles are wanted; in their original where there is none
     */
    @Requires(Permission.READ)
    public Map<String, LocalizedText> of(Actor actor, Collection<String> paths, Language reader) {
        Map<String, InputId> ofInputs = named(paths, InputLinks::input);
        Map<String, CallCode> ofCalls = named(paths, CallLinks::call);
        Map<String, PartnershipId> ofPartnerships = named(paths, PartnershipLinks::partnership);
        Map<String, WorkingGroupId> ofGroups = named(paths, WorkingGroupLinks::group);
        Map<InputId, CallSummary> answered = inputs.calls(actor, Set.copyOf(ofInputs.values()));
        Map<CallCode, CallSummary> called = calls.coded(actor, Set.copyOf(ofCalls.values()));
        Map<PartnershipId, LocalizedText> agreed = partnerships.titles(actor, Set.copyOf(ofPartnerships.values()));
        Map<String, CommitmentId> ofCommitments = named(paths, CommitmentLinks::commitment);
        Map<CommitmentId, LocalizedText> promised = commitments.titles(actor, Set.copyOf(ofCommitments.values()));
        Map<WorkingGroupId, LocalizedText> joined = groups.titles(actor, Set.copyOf(ofGroups.values()));
        Map<String, ChallengeId> ofChallenges = named(paths, ChallengeLinks::challenge);
        Map<ChallengeId, LocalizedText> told = challenges.of(actor, Set.copyOf(ofChallenges.values())).stream()
                .collect(Collectors.toMap(ChallengeRow::id, ChallengeRow::title));
        Map<String, LocalizedText> titles = new HashMap<>();
        ofInputs.forEach((path, id) -> Optional.ofNullable(answered.get(id))
                .flatMap(call -> title(call, reader))
                .ifPresent(title -> titles.put(path, title)));
        ofCalls.forEach((path, code) -> Optional.ofNullable(called.get(code))
                .flatMap(call -> title(call, reader))
                .ifPresent(title -> titles.put(path, title)));
        ofPartnerships.forEach(
                (path, id) -> Optional.ofNullable(agreed.get(id)).ifPresent(title -> titles.put(path, title)));
        ofCommitments.forEach(
                (path, id) -> Optional.ofNullable(promised.get(id)).ifPresent(title -> titles.put(path, title)));
        ofGroups.forEach((path, id) -> Optional.ofNullable(joined.get(id)).ifPresent(title -> titles.put(path, title)));
        ofChallenges.forEach(
                (path, id) -> Optional.ofNullable(told.get(id)).ifPresent(title -> titles.put(path, title)));
        return titles;
    }

    private static Optional<LocalizedText> title(CallSummary call, Language reader) {
        return call.title().in(reader, call.original());
    }

    private static <T> Map<String, T> named(Collection<String> paths, Function<String, Optional<T>> of) {
        return paths.stream()
                .distinct()
                .filter(path -> of.apply(path).isPresent())
                .collect(Collectors.toMap(path -> path, path -> of.apply(path).orElseThrow()));
    }
}
