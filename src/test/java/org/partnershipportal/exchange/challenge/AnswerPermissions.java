package org.partnershipportal.exchange.challenge;

import static org.partnershipportal.exchange.challenge.ChallengeFixtures.ECUADOR;
import static org.partnershipportal.exchange.challenge.ChallengeFixtures.actor;
import static org.partnershipportal.exchange.challenge.ChallengeFixtures.member;
import static org.partnershipportal.exchange.challenge.ChallengePermissions.AT;

import java.util.List;
import java.util.Set;
import org.partnershipportal.PermissionTable;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.moderation.HouseRule;

/** What {@link AnswerPolicy} decides about an answer to a challenge that verified members read. */
class AnswerPermissions implements PermissionTable {

    private final AnswerPolicy policy = new AnswerPolicy();

    @Override
    public String name() {
        return "challenge-answer";
    }

    @Override
    public List<String> relations() {
        return List.of(
                "signatory of those who gave it",
                "editor of those who gave it",
                "signatory of its organisation",
                "editor of its organisation",
                "reader of its organisation",
                "signatory of a verified organisation",
                "signatory of the State that it is about",
                "moderator",
                "secretariat, not named on it",
                "person without an organisation",
                "visitor");
    }

    @Override
    public List<String> states() {
        return List.of(
                "shown", "hidden", "withdrawn", "challenge closed", "challenge hidden", "hidden, as is its challenge");
    }

    @Override
    public List<Permission> verbs() {
        return List.of(
                Permission.READ,
                Permission.ANSWER_CHALLENGE,
                Permission.WRITE_CHALLENGE,
                Permission.HIDE_ANSWER,
                Permission.REPORT_TEXT,
                Permission.APPEAL);
    }

    @Override
    public boolean allows(String relation, String state, Permission verb) {
        return policy.allowed(actorIn(relation), inState(state)).contains(verb);
    }

    static HideAnswer hiding(AnswerId id) {
        return new HideAnswer(id, 1, HouseRule.PERSON_AT_RISK, "It names a guard.");
    }

    private static AnswerCase inState(String state) {
        Challenge challenge = ChallengePermissions.inState("open to verified members");
        ChallengeAnswer answer = challenge.answers().getFirst();
        Actor by = actorIn("moderator");
        switch (state) {
            case "hidden" -> challenge.hide(hiding(answer.id()), by.ref(), AT);
            case "challenge hidden" -> challenge.hide(ChallengePermissions.hiding(challenge.id(), 2), by.ref(), AT);
            case "hidden, as is its challenge" -> {
                challenge.hide(hiding(answer.id()), by.ref(), AT);
                challenge.hide(ChallengePermissions.hiding(challenge.id(), 2), by.ref(), AT);
            }
            case "withdrawn" -> challenge.withdrawAnswer(answer.id(), by.ref(), AT);
            case "challenge closed" -> challenge.close(new CloseChallenge(2, "A letter", "en", Set.of()), by.ref(), AT);
            default -> {
                // As it was given.
            }
        }
        return new AnswerCase(challenge, answer);
    }

    private static Actor actorIn(String relation) {
        return switch (relation) {
            case "signatory of those who gave it" ->
                actor(member(
                        ChallengePermissions.answered(),
                        StakeholderGroup.CIVIL_SOCIETY,
                        ECUADOR,
                        true,
                        MemberRole.SIGNATORY));
            case "editor of those who gave it" ->
                actor(member(
                        ChallengePermissions.answered(),
                        StakeholderGroup.CIVIL_SOCIETY,
                        ECUADOR,
                        true,
                        MemberRole.EDITOR));
            default -> ChallengePermissions.actorIn(relation);
        };
    }
}
