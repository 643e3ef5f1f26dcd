package org.partnershipportal.platform.limits;

/**
 * A limit that counts no client, because all share what it bounds; the module that holds it reports it to the
 * administrator.
 *
 * @param name which
 * @param most how much of it there is, in whatever its sentence says
 */
public record SharedLimit(String name, long most) {

    /** Key of the sentence, with the number. */
    public String key() {
        return "limits.shared." + name;
    }
}
