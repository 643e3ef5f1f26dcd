package org.partnershipportal.platform.limits;

import java.util.Locale;

/** How email addresses are counted: all addresses of one mailbox count as one. */
public final class Mailbox {

    private Mailbox() {}

    /** The mailbox that the address reaches: in small letters and without what follows a plus sign; dots are kept. */
    public static String of(String address) {
        String written = address.strip().toLowerCase(Locale.ROOT);
        int at = at(written);
        int tag = written.indexOf('+');
        return tag > 0 && tag < at ? written.substring(0, tag) + written.substring(at) : written;
    }

    /** The domain of the address, in small letters; the whole of what has none. */
    public static String domain(String address) {
        String written = address.strip().toLowerCase(Locale.ROOT);
        return written.substring(at(written) + 1);
    }

    private static int at(String address) {
        return address.lastIndexOf('@');
    }
}
