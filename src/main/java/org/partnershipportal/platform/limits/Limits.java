package org.partnershipportal.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts what is limited, in this node's memory and nowhere else: for a while, for so many clients at most, and under a hash
 * with a key that ends with the process, so that neither an address nor a code can be read from it.
 */
@Component
public class Limits {

    private static final int MOST_COUNTED = 50_000;
    private static final int OF_MANY = 16;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(25);
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key = new SecretKeySpec(random(), HMAC);
    private final Map<Limit, LongAdder> refused = new EnumMap<>(Limit.class);
    private final Cache<Counted, Bucket> buckets;
    private final LimitSettings settings;
    private final TimeMeter time;
    private final BlockingStrategy waiting;

    private record Counted(Limit limit, long first, long second) {}

    @Autowired
    Limits(LimitSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
    }

    Limits(LimitSettings settings, TimeMeter time, BlockingStrategy waiting) {
        this.settings = settings;
        this.waiting = waiting;
        this.time = time;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_COUNTED)
                .expireAfterAccess(Arrays.stream(Limit.values())
                        .map(Limit::period)
                        .max(Duration::compareTo)
                        .orElseThrow())
                .build();
        Arrays.stream(Limit.values()).forEach(limit -> refused.put(limit, new LongAdder()));
    }

    /**
     * Counts one act.
     *
     * @param whom the network, person or target; kept as a hash only
     * @throws TryLater if the limit is reached; then it is not counted
     */
    public void take(Limit limit, String whom) {
        take(limit, whom, 1);
    }

    /** The same of several at once. */
    void take(Limit limit, String whom, long count) {
        take(limit, whom, 1, count);
    }

    /** The same of a network that holds many others. */
    void takeOfMany(Limit limit, String network, long count) {
        take(limit, network, OF_MANY, count);
    }

    private void take(Limit limit, String whom, int wider, long count) {
        ConsumptionProbe probe = buckets.get(
                        counted(limit, whom), fresh -> bucket(times(limit) * wider, limit.period()))
                .tryConsumeAndReturnRemaining(count);
        if (!probe.isConsumed()) {
            throw refused(limit, probe.getNanosToWaitForRefill());
        }
    }

    /**
     * Asks, without counting, whether one more would be counted.
     *
     * @throws TryLater if the limit is reached
     */
    public void require(Limit limit, String whom) {
        EstimationProbe probe = buckets.get(counted(limit, whom), fresh -> bucket(times(limit), limit.period()))
                .estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw refused(limit, probe.getNanosToWaitForRefill());
        }
    }

    /**
     * Lets whoever asks faster than the limit's pace wait for their turn: so that what one of them does without pause leaves
     * the processors to others. To be asked where nothing is held that others need.
     *
     * @throws TryLater if so many wait that this one's turn would be long in coming
     */
    public void pace(Limit limit, String whom) {
        pace(limit, whom, 1, LONGEST_WAIT);
    }

    /** The same of a network and then, in what is left of the longest wait, of the wider one that holds it and many others. */
    void pace(Limit limit, String network, String wider) {
        Duration left = pace(limit, network, 1, LONGEST_WAIT);
        pace(limit, wider, OF_MANY, left);
    }

    /** What is left of the longest wait; a nanosecond at least. */
    private Duration pace(Limit limit, String whom, int wider, Duration longest) {
        if (limit.aSecond() == 0) {
            return longest;
        }
        long pace = pace(limit) * wider;
        Bucket turns = buckets.get(counted(limit, "pace of " + whom), fresh -> bucket(pace, SECOND));
        long asked = time.currentTimeNanos();
        try {
            if (!turns.asBlocking().tryConsume(1, longest, waiting)) {
                throw refused(limit, LONGEST_WAIT.toNanos());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw refused(limit, LONGEST_WAIT.toNanos());
        }
        return Duration.ofNanos(Math.max(1, longest.toNanos() - (time.currentTimeNanos() - asked)));
    }

    private TryLater refused(Limit limit, long nanos) {
        of(limit).increment();
        return TryLater.tooMany(limit.refusal(), Duration.ofNanos(nanos));
    }

    /**
     * Counts one act of a person, or of the holder of a sealed input, who is nobody; what the portal does by itself is not
     * counted.
     *
     * @throws TryLater if the limit is reached; then it is not counted
     */
    public void takeBy(Limit limit, Actor actor) {
        whoActs(actor).ifPresent(whom -> take(limit, whom));
    }

    /**
     * Lets a person, or the holder of a sealed input, wait for their turn ({@link #pace}).
     *
     * @throws TryLater if too many of theirs wait
     */
    public void paceBy(Limit limit, Actor actor) {
        whoActs(actor).ifPresent(whom -> pace(limit, whom));
    }

    /** The person, or the record whose holder acts; empty for all others. */
    static Optional<String> whoActs(Actor actor) {
        return actor.person() != null
                ? Optional.of(actor.person().toString())
                : Optional.ofNullable(actor.bears()).map(ContentRef::id);
    }

    /** The limits in force, in their order; for the administrator's page. */
    public List<LimitRow> inForce() {
        return Arrays.stream(Limit.values())
                .map(limit -> new LimitRow(
                        limit,
                        times(limit),
                        limit.period(),
                        pace(limit),
                        of(limit).sum()))
                .toList();
    }

    private static byte[] random() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private Bucket bucket(long times, Duration period) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(times).refillGreedy(times, period))
                .withCustomTimePrecision(time)
                .build();
    }

    private long times(Limit limit) {
        return limit.per() == Limit.Per.TARGET ? limit.times() : (long) limit.times() * settings.factor();
    }

    private long pace(Limit limit) {
        return (long) limit.aSecond() * settings.factor();
    }

    private LongAdder of(Limit limit) {
        return Objects.requireNonNull(refused.get(limit));
    }

    private Counted counted(Limit limit, String whom) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(whom.getBytes(StandardCharsets.UTF_8)));
            return new Counted(limit, hash.getLong(), hash.getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
