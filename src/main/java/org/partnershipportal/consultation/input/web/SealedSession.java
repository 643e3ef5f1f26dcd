package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.consultation.sealed.RecoveryCode;

/**
 * What the session of a sealed input holds: its handle and, until its holder has written it down, the recovery code. No
 * address has either, and nobody is signed in beside them (R14.8).
 */
final class SealedSession {

    private static final String INPUT = SealedSession.class.getName() + ".input";
    private static final String CODE = SealedSession.class.getName() + ".code";

    private static final String TOKENS = SealedSession.class.getName() + ".tokens";
    private static final int MOST_TOKENS = 20;

    private SealedSession() {}

    /** Another token for a form of this session that starts an input. */
    static UUID token(HttpServletRequest request) {
        UUID token = UUID.randomUUID();
        List<UUID> given = new ArrayList<>(tokens(request));
        given.add(token);
        request.getSession()
                .setAttribute(
                        TOKENS, List.copyOf(given.subList(Math.max(0, given.size() - MOST_TOKENS), given.size())));
        return token;
    }

    /** The token that a form sent, if a page of this session gave it; else a fresh one, so that nobody takes over what others began. */
    static UUID own(HttpServletRequest request, UUID sent) {
        return tokens(request).contains(sent) ? sent : UUID.randomUUID();
    }

    private static List<UUID> tokens(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TOKENS) instanceof List<?> given
                ? given.stream().map(UUID.class::cast).toList()
                : List.of();
    }

    /** Begins one, under another session id than before. */
    static void begin(HttpServletRequest request, SealedBegun begun) {
        open(request, begun.input());
        request.getSession().setAttribute(CODE, begun.code());
    }

    /** Opens one with a code that its holder has. */
    static void open(HttpServletRequest request, InputId input) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(INPUT, input);
        session.removeAttribute(CODE);
    }

    /** Ends it; the page of a visitor is left. */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The sealed input of the session; empty if it is none. */
    static Optional<InputId> input(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(INPUT) instanceof InputId input
                ? Optional.of(input)
                : Optional.empty();
    }

    /** Whether the session is one. */
    static boolean isIn(HttpServletRequest request) {
        return input(request).isPresent();
    }

    /** The code, as long as its holder has not said that it is written down. */
    static Optional<RecoveryCode> code(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(CODE) instanceof RecoveryCode code
                ? Optional.of(code)
                : Optional.empty();
    }

    /** Forgets the code. */
    static void writtenDown(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(CODE);
        }
    }

    /** Forgets the input, because somebody signs in. */
    static void forget(HttpSession session) {
        session.removeAttribute(INPUT);
        session.removeAttribute(CODE);
    }
}
