package org.partnershipportal.overview.publicsite.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The kinds of fault that are told apart. */
enum Fault {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    /** A form with more than the server reads at once. */
    TOO_LONG(HttpStatus.CONTENT_TOO_LARGE),
    /** One client asked too often. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    OURS(HttpStatus.INTERNAL_SERVER_ERROR),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** Keycloak does not answer. */
    SIGN_IN(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    /** Whether signing in once more may help. */
    public boolean signsIn() {
        return this == SIGN_IN;
    }

    /** The kind of a status code that some part of the portal answered. */
    static Fault of(int code, boolean signingIn) {
        return switch (code) {
            case 401, 403 -> FORBIDDEN;
            case 404, 406, 410 -> NOT_FOUND;
            case 405 -> METHOD;
            case 413 -> TOO_LONG;
            case 429 -> TOO_MANY;
            case 503 -> signingIn ? SIGN_IN : BUSY;
            default -> {
                if (code >= 500) {
                    yield signingIn ? SIGN_IN : OURS;
                }
                yield BAD_REQUEST;
            }
        };
    }

    /** What is answered. */
    HttpStatus status() {
        return status;
    }

    /** Key of the page's heading. */
    public String heading() {
        return "publicsite.error." + key() + "-heading";
    }

    /** Key of the sentence that says what to do. */
    public String sentence() {
        return "publicsite.error." + key() + "-sentence";
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
