package org.partnershipportal.consultation.input;

import java.util.Optional;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LinkParts;

/** The addresses of inputs, below {@code /app/{acting}/}. */
public final class InputLinks {

    /** Our inputs. */
    public static final String LIST = "inputs";
    /** Joint inputs that wait for a signature. */
    public static final String CO_SIGNATURES = "co-signatures";
    /** The custodian's page of identity statements. */
    public static final String STATEMENTS = "protected";

    /** Parameters of the page that starts an input: the kind and the id of the record from which it is started. */
    public static final String FROM_KIND = "kind";

    public static final String FROM = "from";

    private InputLinks() {}

    /** The input on whose pages an address leads; empty if it leads elsewhere. */
    public static Optional<InputId> input(String path) {
        return LinkParts.below(LIST, path).flatMap(InputId::parse);
    }

    /** The page that starts an input to the call. */
    public static String begin(CallCode call) {
        return "calls/" + call + "/answer";
    }

    /** The same with the record from which it is started. */
    public static String begin(CallCode call, ContentRef record) {
        return begin(call) + "?" + FROM_KIND + "=" + record.kind() + "&" + FROM + "=" + record.id();
    }

    /** The page on which an input is started from a record: it has the open calls. */
    public static String from(ContentRef record) {
        return LIST + "/from/" + record.kind() + "/" + record.id();
    }

    /** The page on which the team enters what came otherwise than through the portal. */
    public static String enter(CallCode call) {
        return "desk/calls/" + call + "/enter";
    }

    /** The page on which the team records that the holder of what it entered took the consent back. */
    public static String endEntered(InputId id) {
        return page(id) + "/consent-ended";
    }

    /** One input's task list. */
    public static String page(InputId id) {
        return LIST + "/" + id;
    }

    /** One question. */
    public static String question(InputId id, QuestionKey question) {
        return page(id) + "/questions/" + question;
    }

    /** Who signs with us. */
    public static String cosigners(InputId id) {
        return page(id) + "/co-signers";
    }

    /** How name and text are treated. */
    public static String publication(InputId id) {
        return page(id) + "/publication";
    }

    /** Check and submit. */
    public static String check(InputId id) {
        return page(id) + "/check";
    }

    /** The latest receipt, and those before it. */
    public static String receipt(InputId id) {
        return page(id) + "/receipt";
    }

    /** The page on which an invited organisation reads a frozen version and signs it. */
    public static String sign(InputId id) {
        return page(id) + "/sign";
    }
}
