package org.partnershipportal.platform.limits;

import java.net.InetAddress;

/**
 * A range of network addresses, written as CIDR says it: {@code 10.0.0.0/8}, {@code fd00::/8}, or one address.
 *
 * @param first an address in it
 * @param bits how many leading bits all of them share
 */
record AddressRange(InetAddress first, int bits) {

    /** @throws IllegalArgumentException if that is not a range of addresses; names are not looked up */
    static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        InetAddress first = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int all = first.getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("An address of " + all + " bits has no first " + bits);
        }
        return new AddressRange(first, bits);
    }

    boolean contains(InetAddress address) {
        byte[] one = first.getAddress();
        byte[] other = address.getAddress();
        return one.length == other.length && differing(one, other) >= bits;
    }

    /** The first bit in which they differ. */
    private static int differing(byte[] one, byte[] other) {
        for (int i = 0; i < one.length; i++) {
            int difference = (one[i] ^ other[i]) & 0xFF;
            if (difference != 0) {
                return i * Byte.SIZE + Integer.numberOfLeadingZeros(difference) - (Integer.SIZE - Byte.SIZE);
            }
        }
        return one.length * Byte.SIZE;
    }
}
