package org.partnershipportal.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import org.partnershipportal.ground.shared.TryLater;
import org.springframework.stereotype.Component;

/** The limits of the network from which somebody asks. Which network that is, nobody learns by it. */
@Component
public class NetworkLimits {

    private final Limits limits;

    NetworkLimits(Limits limits) {
        this.limits = limits;
    }

    /**
     * Counts one act of whoever sent the request.
     *
     * @param limit one that counts networks
     * @throws TryLater if the limit is reached
     */
    public void take(Limit limit, HttpServletRequest request) {
        if (limit.per() != Limit.Per.NETWORK) {
            throw new IllegalArgumentException(limit + " does not count networks");
        }
        limits.take(limit, Client.of(request));
    }
}
