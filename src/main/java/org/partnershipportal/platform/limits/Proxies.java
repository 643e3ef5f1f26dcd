package org.partnershipportal.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Identifies the client of a request. What a request claims in {@code X-Forwarded-For} is believed only as far as the
 * operator's proxies wrote it: from its end, over those proxies, to the first address that is none of them.
 */
@Component
class Proxies {

    /** Most addresses of a header that are looked at. */
    private static final int MOST = 16;

    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](:\\d+)?|([0-9.]+):\\d+");
    private static final int NETWORK = 64 / Byte.SIZE;
    private static final int WIDER = 48 / Byte.SIZE;

    private final List<AddressRange> trusted;

    Proxies(ProxySettings settings) {
        trusted = settings.ranges();
    }

    /**
     * The client, as limits know it: its address, of IPv6 the first 64 bits, for a household or a hall has at least so many.
     *
     * @param peer the address at the other end of the connection
     * @param forwarded the headers' values, in their order
     */
    String client(String peer, List<String> forwarded) {
        Optional<InetAddress> at = address(peer);
        List<String> named = forwarded.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .toList();
        for (int i = named.size() - 1; i >= Math.max(0, named.size() - MOST); i--) {
            Optional<InetAddress> before = address(named.get(i));
            if (before.isEmpty() || !at.map(this::isProxy).orElse(false)) {
                break;
            }
            at = before;
        }
        return at.map(Proxies::network).orElse(peer);
    }

    private boolean isProxy(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static Optional<InetAddress> address(String text) {
        Matcher port = WITH_PORT.matcher(text);
        String plain = !port.matches() ? text : port.group(1) == null ? port.group(3) : port.group(1);
        try {
            return Optional.of(InetAddress.ofLiteral(plain));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /**
     * The wider network of a client: of IPv6 the first 48 bits, which one household, office or rented server often has whole.
     * Empty for other clients.
     */
    static Optional<String> wider(String client) {
        return address(client).filter(Inet6Address.class::isInstance).map(address -> network(address, WIDER) + "/48");
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address ? network(address, NETWORK) : address.getHostAddress();
    }

    private static String network(InetAddress address, int bytes) {
        byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), bytes), address.getAddress().length);
        try {
            return InetAddress.getByAddress(network).getHostAddress();
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException("An address of IPv6 has sixteen bytes", e);
        }
    }
}
