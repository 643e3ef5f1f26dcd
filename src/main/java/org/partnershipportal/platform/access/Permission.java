package org.partnershipportal.platform.access;

import static org.partnershipportal.platform.access.MemberRole.EDITOR;
import static org.partnershipportal.platform.access.MemberRole.OWNER;
import static org.partnershipportal.platform.access.MemberRole.READER;
import static org.partnershipportal.platform.access.MemberRole.SIGNATORY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one vocabulary of rights. Each constant says which <em>kind</em> of actor may do such a thing at all; whether this
 * actor may do it to this record now is asked of the record's own policy. What is not named here may not be done.
 */
public enum Permission {
    /** Read a record, or a list of records; what is seen is the record's policy's. */
    READ(anyone(), false),
    /** Read and change one's own account: language, zone, mail. */
    EDIT_OWN_ACCOUNT(signedIn(), true),
    /** Get a copy of what is kept about oneself, or about the organisation that one owns. */
    COPY_OWN_DATA(signedIn(), true),
    /** Erase one's own account. */
    ERASE_OWN_ACCOUNT(signedIn(), true),
    /** Read one's own inbox and work list. */
    READ_OWN_INBOX(signedIn(), false),

    /** Ask for an account, and make it by the link of the email; always as a visitor. */
    MAKE_ACCOUNT(visitor(), false),

    REGISTER_ORGANISATION(person().or(actor -> actor.kind() == Actor.Kind.ORGANISATION), true),
    EDIT_ORGANISATION(member(OWNER, EDITOR), true),
    SUBMIT_ORGANISATION(member(OWNER), true),
    LIST_ORGANISATION(member(OWNER), true),
    CLOSE_ORGANISATION(member(OWNER), true),
    VERIFY_ORGANISATION(staffOf(StaffRole.SECRETARIAT), true),
    READ_VERIFICATION_QUEUE(staffOf(StaffRole.SECRETARIAT), false),
    RECORD_ACCREDITATION(staffOf(StaffRole.SECRETARIAT), true),
    MANAGE_MEMBERS(member(OWNER), true),
    /** Ask to join, accept an invitation to, or leave an organisation. */
    JOIN_ORGANISATION(signedIn(), true),
    GRANT_DELEGATION(member(OWNER), true),

    /** Put a decision against someone on record, or take it back; who, the module that keeps the record says. */
    OPEN_CASE(signedIn(), true),
    /** Appeal a decision; the holder of a sealed input under its code. */
    APPEAL(signedIn().or(bearer()), true),
    DECIDE_APPEAL(staffOf(StaffRole.SECRETARIAT, StaffRole.MODERATOR), true),
    /** Report a text that others wrote to the moderators; which, the module that keeps it says. */
    REPORT_TEXT(person().or(actor -> actor.kind() == Actor.Kind.ORGANISATION), true),
    /** Decide that a reported text breaks no published rule; whoever hides it decides by that. */
    KEEP_TEXT(staffOf(StaffRole.MODERATOR), true),
    /** Cancel the entry of an appeal that came outside the portal, so that it can be entered again (R14.13). */
    CANCEL_APPEAL_ENTRY(staffOf(StaffRole.SECRETARIAT), true),

    REGISTER_PARTNERSHIP(member(EDITOR, OWNER, SIGNATORY), true),
    EDIT_PARTNERSHIP(member(EDITOR, OWNER, SIGNATORY), true),
    INVITE_PARTY(member(EDITOR, OWNER, SIGNATORY), true),
    /** Decide about an NHRI or civil society where the State that leads may not (R4.3): the deputy, else the secretariat. */
    DECIDE_ON_PARTY(member(EDITOR, OWNER, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /** Accept or decline an invitation, or leave. */
    ANSWER_INVITATION(member(SIGNATORY), true),
    PUBLISH_PARTNERSHIP(member(SIGNATORY), true),
    END_PARTNERSHIP(member(SIGNATORY), true),

    /** Link a record that one speaks for with another one, or take such a link away. */
    LINK_RECORDS(member(EDITOR, OWNER, SIGNATORY), true),
    /** Agree, or not, to a link that another record's owner proposes. */
    ANSWER_LINK(member(EDITOR, OWNER, SIGNATORY), true),

    /** Propose a working group; only a verified organisation can (R4.6). */
    PROPOSE_GROUP(member(EDITOR, OWNER, SIGNATORY), true),
    /** Change the charter of a working group. */
    EDIT_GROUP(member(EDITOR, OWNER, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /** Open a working group that was proposed; not by who proposed it. */
    OPEN_GROUP(staffOf(StaffRole.SECRETARIAT), true),
    /** Offer seats in a working group, give roles; for its chair, its deputy, or where there is neither the secretariat. */
    LEAD_GROUP(member(EDITOR, OWNER, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /** End a working group before its term, do not open it, or withdraw a proposal. */
    END_GROUP(member(SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /** Ask for a seat in a working group, take the one that is offered, name who comes, or leave. */
    TAKE_SEAT(member(EDITOR, OWNER, SIGNATORY), true),
    /** Write in a working group in which one's organisation sits: in discussions, on draft texts, and, but for observers, documents. */
    WORK_IN_GROUP(member(EDITOR, OWNER, SIGNATORY), true),
    /** Write a draft text of a working group and publish it to the members; for its chair, deputy chair and rapporteur. */
    WRITE_GROUP_TEXT(member(EDITOR, OWNER, SIGNATORY), true),
    /** Decide on a comment on such a text; for the same, but a State not on what its own NHRI and civil society said (R4.3). */
    DECIDE_ON_COMMENT(member(EDITOR, OWNER, SIGNATORY), true),
    /** Propose and fix dates of a working group's meetings, write minutes and decisions; for its chair, deputy chair and rapporteur. */
    ARRANGE_MEETING(member(EDITOR, OWNER, SIGNATORY), true),
    /** Say which dates of such a meeting suit one's organisation, and what became of a decision that it carries out. */
    TAKE_PART_IN_MEETING(member(EDITOR, OWNER, SIGNATORY), true),
    /** Draft a training in the name of one's organisation, arrange it, and record who attended. */
    OFFER_TRAINING(member(EDITOR, OWNER, SIGNATORY), true),
    /** Announce such a training, or cancel it. */
    ANNOUNCE_TRAINING(member(SIGNATORY), true),
    /** Register members of one's organisation for a training, or give their places up. */
    REGISTER_FOR_TRAINING(member(EDITOR, OWNER, SIGNATORY), true),
    /** Remove one's own message or comment in a working group, wherever one belongs by now; another's, for who leads it. */
    REMOVE_MESSAGE(signedIn(), true),
    /** Decide on a request for a seat: the chair, where R4.3 keeps it from it the deputy, else the secretariat. */
    DECIDE_ON_SEAT(member(EDITOR, OWNER, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),

    /** Enter a recommendation by hand, or correct it while it is not checked; the secretariat corrects also what is checked. */
    ENTER_RECOMMENDATION(member(OWNER, EDITOR, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /** Confirm a recommendation that was entered by hand, or say why it cannot be confirmed. */
    CHECK_RECOMMENDATION(staffOf(StaffRole.SECRETARIAT), true),
    /** Import a table of recommendations, and follow its import. */
    IMPORT_RECOMMENDATIONS(staffOf(StaffRole.SECRETARIAT), true),

    /** Write a commitment of the State, and send it for clearance. */
    DRAFT_COMMITMENT(ofState(EDITOR, OWNER, SIGNATORY), true),
    /** Clear what another person wrote, and with that publish it, or send it back; for who holds the State's power. */
    CLEAR_COMMITMENT(ofState(SIGNATORY).and(holds(Delegation.COMMITMENT_PUBLISHER)), true),
    /** Report on the progress of a published commitment that one's organisation leads. */
    REPORT_PROGRESS(ofState(EDITOR, OWNER, SIGNATORY), true),
    /** Place an assessment beside a commitment, in the name of an NHRI or of civil society, or take it back. */
    ASSESS_COMMITMENT(independent(SIGNATORY), true),
    /** Respond for the government to an assessment of its commitment, once. */
    ANSWER_ASSESSMENT(ofState(EDITOR, OWNER, SIGNATORY), true),
    /** Hide an assessment by a published rule, or show it again. */
    HIDE_ASSESSMENT(staffOf(StaffRole.MODERATOR), true),
    /** Hide the government's response to an assessment by a published rule, or show it again. */
    HIDE_RESPONSE(staffOf(StaffRole.MODERATOR), true),
    /** Withdraw a published commitment of the State, or say that it is completed. */
    END_COMMITMENT(ofState(SIGNATORY).and(holds(Delegation.COMMITMENT_PUBLISHER)), true),

    /** Tell a practice, change what is told, or give up what is not shared. */
    WRITE_PRACTICE(member(EDITOR, OWNER, SIGNATORY), true),
    /** Share a practice with everyone, the first time or as a version, or withdraw it. */
    SHARE_PRACTICE(member(SIGNATORY), true),
    /** Hide a shared practice by a published rule, or show it again. */
    HIDE_PRACTICE(staffOf(StaffRole.MODERATOR), true),
    /** Tell a challenge, change or discard what is told, and reply to its answers. */
    WRITE_CHALLENGE(member(EDITOR, OWNER, SIGNATORY), true),
    /** Open a challenge to those who are to read it, close it with what helped, reopen or withdraw it. */
    OPEN_CHALLENGE(member(SIGNATORY), true),
    /** Answer a challenge of another organisation, or change or withdraw the answer. */
    ANSWER_CHALLENGE(member(SIGNATORY), true),
    /** Hide a challenge by a published rule, or show it again. */
    HIDE_CHALLENGE(staffOf(StaffRole.MODERATOR), true),
    /** Hide an answer to a challenge by a published rule, or show it again. */
    HIDE_ANSWER(staffOf(StaffRole.MODERATOR), true),
    /** Confirm or review a practice of another organisation, or place another view beside it, or withdraw that. */
    WRITE_REMARK(member(SIGNATORY), true),
    /** Answer what others say of a practice of one's own, or withdraw the answer. */
    ANSWER_REMARK(member(SIGNATORY), true),
    /** Hide what others say of a practice, or the answer to it, by a published rule, or show it again. */
    HIDE_REMARK(staffOf(StaffRole.MODERATOR), true),

    /** Attach a file to a record, or remove it; whose record it is decides. */
    ATTACH_DOCUMENT(signedIn().or(bearer()), true),

    /** Draft a call for inputs, change it, correct it, take it in from a file. */
    WRITE_CALL(staffOf(StaffRole.SECRETARIAT), true),
    /** Set a call's opening, open it, take it back before it opens. */
    OPEN_CALL(staffOf(StaffRole.SECRETARIAT), true),
    /** Extend a call for all, or for one party that asked (R14.2). */
    EXTEND_CALL(staffOf(StaffRole.SECRETARIAT), true),
    /** Say who runs the report on a call; its members alone (R14.11). */
    NAME_TEAM(staffOf(StaffRole.SECRETARIAT), true),
    /** Take over a report on which nobody named can act any more. */
    TAKE_OVER_CALL(staffOf(StaffRole.SECRETARIAT), true),
    /** Put a call into the archive once its outcomes are told, and take it out again; its report team alone. */
    ARCHIVE_CALL(staffOf(StaffRole.SECRETARIAT), true),
    /** Ask for more time for one's own draft. */
    ASK_EXTENSION(contributor(OWNER, EDITOR, SIGNATORY), true),

    /** Ask a question about an open call; always as a visitor, because nobody learns who asked (R14.12). */
    ASK_CLARIFICATION(visitor(), true),
    /** Answer a question about a call in public, or set it aside; its report team alone. */
    ANSWER_CLARIFICATION(staffOf(StaffRole.SECRETARIAT), true),

    BEGIN_INPUT(person().or(member(OWNER, EDITOR, SIGNATORY)), true),
    /** Begin an input that nobody can link to anyone; only without being signed in (R14.8). */
    BEGIN_SEALED_INPUT(visitor(), true),
    /** Come back to a sealed input with its recovery code. */
    OPEN_SEALED_INPUT(visitor(), false),
    /**
     * Enter what came by paper, post, e-mail or in a hearing (R14.13); the report team of its call alone. What it
     * enters, it then writes, submits and restricts as a contributor does.
     */
    ENTER_INPUT(staffOf(StaffRole.SECRETARIAT), true),
    /** Save what is being written; a save is no act. */
    WRITE_ANSWER(contributor(OWNER, EDITOR, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), false),
    /** Choose how name and text are treated, invite co-signers, freeze a version. */
    EDIT_INPUT(contributor(OWNER, EDITOR, SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /** Accept a frozen version as a co-signer, decline, or leave (R14.6). */
    SIGN_INPUT(member(SIGNATORY), true),
    SUBMIT_INPUT(contributor(SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    WITHDRAW_INPUT(contributor(SIGNATORY), true),
    /** Restrict name or text after the deadline (R14.4). */
    NARROW_INPUT(contributor(SIGNATORY).or(staffOf(StaffRole.SECRETARIAT)), true),
    /**
     * Learn what became of what was submitted: how it was assessed, which paragraph used it, or why none (R14.7); the
     * report team of what it entered, because it tells the holder on paper.
     */
    READ_OUTCOME(contributor(OWNER, EDITOR, SIGNATORY, READER).or(staffOf(StaffRole.SECRETARIAT)), false),
    /** Explain a submitted input that the report team asked about, or say that one does not (R14.12). */
    EXPLAIN_INPUT(contributor(SIGNATORY), true),
    /** See what has come to a call: that it came, and after the deadline what (R14.9). */
    READ_DESK(staffOf(StaffRole.SECRETARIAT), false),
    /** Judge a submitted input by the call's published criteria. */
    ASSESS_INPUT(staffOf(StaffRole.SECRETARIAT), true),
    /** Black out passages of an input before it is published. */
    REDACT_INPUT(staffOf(StaffRole.SECRETARIAT), true),
    /** Say of a file that stays back that one has looked at it, and that it may be published with its input. */
    LOOK_AT_FILE(staffOf(StaffRole.SECRETARIAT), true),
    /** Publish an input whose contributors want it published, or end that. */
    PUBLISH_INPUT(staffOf(StaffRole.SECRETARIAT), true),
    /** Ask the contributor of an input to explain it, or no longer ask; its report team alone (R14.12). */
    ASK_EXPLANATION(staffOf(StaffRole.SECRETARIAT), true),
    /** Take all inputs to a call along as a file. */
    EXPORT_INPUTS(staffOf(StaffRole.SECRETARIAT), true),
    /** Download the encrypted identity statement that the holder of a sealed input left. */
    READ_IDENTITY_STATEMENT(staffOf(StaffRole.IDENTITY_CUSTODIAN), true),

    /** Grow a call's tree of codes and mark passages of its inputs with them. */
    CODE_INPUTS(staffOf(StaffRole.SECRETARIAT), true),
    /** Draft the report on a call. */
    WRITE_REPORT(staffOf(StaffRole.SECRETARIAT), true),
    /** Clear what others drafted, and with that publish it, or send it back. */
    CLEAR_REPORT(staffOf(StaffRole.SECRETARIAT), true),
    /** Say why inputs are not used, and tell contributors what became of theirs (R14.7). */
    SEND_OUTCOMES(staffOf(StaffRole.SECRETARIAT), true),

    READ_TRAIL(staffOf(StaffRole.AUDITOR), false),

    /** See how the portal runs and who is staff; never texts or contributors. */
    READ_OPERATION(staffOf(StaffRole.ADMIN), false),
    /** Erase a person who asked the operator. */
    ERASE_PERSON(staffOf(StaffRole.ADMIN), true),

    /** What only clocks and listeners of the portal itself do. */
    RUN_BY_ITSELF(actor -> actor.kind() == Actor.Kind.SYSTEM, true);

    private static final Set<Permission> CONFIDENTIAL = EnumSet.of(
            OPEN_CASE,
            APPEAL,
            DECIDE_APPEAL,
            REPORT_TEXT,
            CANCEL_APPEAL_ENTRY,
            LINK_RECORDS,
            ANSWER_LINK,
            ATTACH_DOCUMENT,
            EXTEND_CALL,
            ASK_EXTENSION,
            ASK_CLARIFICATION,
            ANSWER_CLARIFICATION,
            BEGIN_INPUT,
            BEGIN_SEALED_INPUT,
            ENTER_INPUT,
            EDIT_INPUT,
            SIGN_INPUT,
            SUBMIT_INPUT,
            WITHDRAW_INPUT,
            NARROW_INPUT,
            EXPLAIN_INPUT,
            ASSESS_INPUT,
            REDACT_INPUT,
            LOOK_AT_FILE,
            PUBLISH_INPUT,
            ASK_EXPLANATION,
            EXPORT_INPUTS,
            READ_IDENTITY_STATEMENT,
            CODE_INPUTS,
            WRITE_REPORT,
            SEND_OUTCOMES,
            WORK_IN_GROUP,
            WRITE_GROUP_TEXT,
            DECIDE_ON_COMMENT,
            ARRANGE_MEETING,
            TAKE_PART_IN_MEETING,
            REMOVE_MESSAGE,
            OFFER_TRAINING,
            REGISTER_FOR_TRAINING,
            RUN_BY_ITSELF);

    private final Predicate<Actor> kinds;
    private final boolean act;

    Permission(Predicate<Actor> kinds, boolean act) {
        this.kinds = kinds;
        this.act = act;
    }

    /** Whether this kind of actor may do such a thing at all. */
    public boolean isOpenTo(Actor actor) {
        return kinds.test(actor);
    }

    /** Whether it changes something, so that it and its refusal stand in the trail; reading does not. */
    public boolean isAct() {
        return act;
    }

    /**
     * Whether it may be done to a confidential record: an input, a file, case, request or citation of one, a question about a call, a
     * message, text or meeting of a working group, or a registration for a training. If such an act was refused, the trail shows
     * pseudonyms only, because a refusal does not say which type of record was meant.
     */
    public boolean isConfidential() {
        return CONFIDENTIAL.contains(this);
    }

    /** Key of the sentence that says who may, when someone may not. */
    public String refusalKey() {
        return "access.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Predicate<Actor> anyone() {
        return actor -> true;
    }

    private static Predicate<Actor> signedIn() {
        return Actor::signedIn;
    }

    private static Predicate<Actor> visitor() {
        return actor -> actor.kind() == Actor.Kind.VISITOR;
    }

    private static Predicate<Actor> person() {
        return actor -> actor.kind() == Actor.Kind.PERSON;
    }

    private static Predicate<Actor> bearer() {
        return actor -> actor.kind() == Actor.Kind.BEARER;
    }

    /** Who can contribute: an individual, a member with one of the roles, the holder of a sealed input. */
    private static Predicate<Actor> contributor(MemberRole... anyOf) {
        return person().or(bearer()).or(member(anyOf));
    }

    private static Predicate<Actor> member(MemberRole... anyOf) {
        return actor -> actor.holdsAny(anyOf);
    }

    /** Who acts for a verified organisation of a State and has one of the roles there (R4.6). */
    private static Predicate<Actor> ofState(MemberRole... anyOf) {
        return member(anyOf).and(actor -> {
            Membership membership = actor.membership();
            return membership != null && membership.ofState() && membership.verified();
        });
    }

    /** Who acts for an NHRI or for civil society, verified or not (R4.5, R4.6), and has one of the roles there. */
    private static Predicate<Actor> independent(MemberRole... anyOf) {
        return member(anyOf).and(actor -> {
            Membership membership = actor.membership();
            return membership != null
                    && (membership.group() == StakeholderGroup.NHRI
                            || membership.group() == StakeholderGroup.CIVIL_SOCIETY);
        });
    }

    private static Predicate<Actor> holds(Delegation power) {
        return actor ->
                actor.membership() != null && actor.membership().delegations().contains(power);
    }

    private static Predicate<Actor> staffOf(StaffRole... anyOf) {
        Set<StaffRole> roles = Set.copyOf(Arrays.asList(anyOf));
        return actor -> actor.staff().stream().anyMatch(roles::contains);
    }
}
