package org.partnershipportal.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.partnershipportal.ground.shared.TryLater;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The limits for the network that a request comes from, without revealing which network that is. */
@Component
public class NetworkLimits {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_AT_ONCE = 500;

    private final Limits limits;
    private final Turns turns = new Turns();

    NetworkLimits(Limits limits) {
        this.limits = limits;
    }

    /**
     * Counts one act of the client that sent the request.
     *
     * @param limit one that counts networks
     * @throws TryLater if the limit is reached
     */
    public void take(Limit limit, HttpServletRequest request) {
        take(limit, request, 1);
    }

    /**
     * Lets whoever sent the request wait for their turn, where their network asks faster than the limit's pace, or the wider one
     * around it faster than many. To be asked where nothing is held that others need, such as a connection.
     *
     * @throws TryLater if too many of them wait
     */
    public void pace(Limit limit, HttpServletRequest request) {
        String client = Client.of(request);
        Proxies.wider(client)
                .ifPresentOrElse(wider -> limits.pace(limit, client, wider), () -> limits.pace(limit, client));
    }

    /**
     * A turn at what each network does one by one, so that none takes all places. To be closed, whether it was taken or not.
     */
    public Turn turn(HttpServletRequest request) {
        return turns.of(house(request));
    }

    /** The network from which the request came that this thread answers; empty where it answers none. */
    static Optional<String> ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                ? Optional.of(house(exchange.getRequest()))
                : Optional.empty();
    }

    private static String house(HttpServletRequest request) {
        String client = Client.of(request);
        return Proxies.wider(client).orElse(client);
    }

    /** The same of all megabytes of a request, before they are read; one that does not say how many counts as the biggest. */
    void takeMegabytes(Limit limit, HttpServletRequest request) {
        long bytes = request.getContentLengthLong();
        take(limit, request, bytes < 0 ? MOST_AT_ONCE : Math.clamp(bytes / MEGABYTE + 1, 1, MOST_AT_ONCE));
    }

    private void take(Limit limit, HttpServletRequest request, long count) {
        if (limit.per() != Limit.Per.NETWORK) {
            throw new IllegalArgumentException(limit + " does not count networks");
        }
        String client = Client.of(request);
        limits.take(limit, client, count);
        Proxies.wider(client).ifPresent(wider -> limits.takeOfMany(limit, wider, count));
    }
}
