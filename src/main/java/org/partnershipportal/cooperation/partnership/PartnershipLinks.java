package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import org.partnershipportal.cooperation.partnership.spi.OriginRef;
import org.partnershipportal.ground.shared.LinkParts;

/** The addresses of partnerships, below {@code /app/{acting}/}. */
public final class PartnershipLinks {

    /** The list. */
    public static final String LIST = "partnerships";
    /** The form that begins one. */
    public static final String NEW = "partnerships/new";
    /** The parameter of that form that names the kind of the record on which it is started. */
    public static final String KIND = "kind";
    /** The parameter that holds that record's id. */
    public static final String ON = "on";
    /** The invitations to the organisation acted for. */
    public static final String INVITATIONS = "invitations";

    private PartnershipLinks() {}

    /** The partnership on whose pages an address leads; empty if it leads elsewhere. */
    public static Optional<PartnershipId> partnership(String path) {
        return LinkParts.below(LIST, path)
                .or(() -> LinkParts.below(INVITATIONS, path))
                .flatMap(PartnershipId::parse);
    }

    /** The form that begins one on a record. */
    public static String on(OriginRef record) {
        return NEW + "?" + KIND + "=" + record.kind() + "&" + ON + "=" + record.id();
    }

    /** One partnership's page. */
    public static String page(PartnershipId id) {
        return LIST + "/" + id;
    }

    /** The form that changes it. */
    public static String edit(PartnershipId id) {
        return page(id) + "/edit";
    }

    /** The page that chooses and invites parties. */
    public static String invite(PartnershipId id) {
        return page(id) + "/invite";
    }

    /** The page that checks the draft and sends the invitations. */
    public static String send(PartnershipId id) {
        return page(id) + "/send";
    }

    /** Its public page, below a language. */
    public static String published(PartnershipNumber number) {
        return "/" + LIST + "/" + number;
    }

    /** The page on which an invited organisation answers. */
    public static String answer(PartnershipId id) {
        return page(id) + "/answer";
    }

    /** The page that publishes it. */
    public static String publish(PartnershipId id) {
        return page(id) + "/publish";
    }
}
