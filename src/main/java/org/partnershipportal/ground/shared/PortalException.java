package org.partnershipportal.ground.shared;

import java.util.List;

/**
 * A refusal that a person can understand: what happened, as the key of a translated sentence. Its message is for logs
 * and is never shown.
 */
public abstract class PortalException extends RuntimeException {

    private final String key;
    private final transient List<Object> args;

    /**
     * @param key the sentence's key in the bundles
     * @param args what stands in its placeholders
     */
    protected PortalException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /** Key of the sentence. */
    public final String key() {
        return key;
    }

    /** The whole sentence for a reader of the language. */
    public String say(Language reader) {
        return Translations.standard().text(reader, key, args());
    }

    /** What stands in the sentence's placeholders, in order. */
    public final Object[] args() {
        return args.toArray();
    }
}
