package org.partnershipportal.overview.publicsite.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps for one second what is the same for every visitor: the home page, the lists, an organisation, a partnership and the
 * pages of help, asked for without a cookie. Every event of this node drops all of it when its transaction ends; another
 * node shows a change a second later at the latest. Pages about inputs, calls' own pages and reports themselves are never
 * kept, for consent is asked at each reading; of inputs the home page has the number of published ones alone (src/docs/decisions/0032-pages-kept-for-a-second.md).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class KeptPages extends OncePerRequestFilter {

    private static final Duration FOR = Duration.ofSeconds(1);
    private static final int MOST = 256;
    private static final Pattern SAME_FOR_ALL = Pattern.compile(
            "/(ar|zh|en|fr|ru|es)/(help|safety|accessibility|privacy|calls|reports|((organisations|partnerships)(/[^/]+)?))?");

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Clock clock;

    KeptPages(Clock clock) {
        this.clock = clock;
    }

    /** A page as it was answered, plain and packed. */
    private static final class Kept {

        private final Instant at;
        private final long change;
        private final Map<String, List<String>> headers;
        private final byte[] plain;
        private final byte[] packed;

        /** @param change how many changes there had been before it was read */
        Kept(Instant at, long change, Map<String, List<String>> headers, byte[] body) throws IOException {
            this.at = at;
            this.change = change;
            this.headers = headers;
            plain = body;
            packed = packed(body);
        }

        boolean isFresh(Instant now, long changes) {
            return change == changes && !now.isBefore(at) && now.isBefore(at.plus(FOR));
        }

        void answer(HttpServletResponse response, boolean takesPacked) throws IOException {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            byte[] body = takesPacked ? packed : plain;
            if (takesPacked) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getHeader(HttpHeaders.COOKIE) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || !SAME_FOR_ALL.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURL() + "?" + request.getQueryString();
        boolean takesPacked = takesPacked(request);
        Kept page = kept.get(address);
        if (page != null && page.isFresh(clock.instant(), changes.get())) {
            page.answer(response, takesPacked);
            return;
        }
        Instant asked = clock.instant();
        long before = changes.get();
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isSameForAll(answer)) {
            keep(address, page(asked, before, answer));
        }
        answer.copyBodyToResponse();
    }

    private void keep(String address, Kept page) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(address, page);
    }

    private static Kept page(Instant asked, long change, ContentCachingResponseWrapper answer) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : answer.getHeaderNames()) {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH) && !name.equalsIgnoreCase(HttpHeaders.VARY)) {
                headers.put(name, List.copyOf(answer.getHeaders(name)));
            }
        }
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(String.valueOf(answer.getContentType())));
        return new Kept(asked, change, headers, answer.getContentAsByteArray());
    }

    private static boolean isSameForAll(ContentCachingResponseWrapper answer) {
        String type = answer.getContentType();
        return answer.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith("text/html")
                && isEmpty(answer.getHeaders(HttpHeaders.SET_COOKIE));
    }

    private static boolean isEmpty(@Nullable Collection<String> values) {
        return values == null || values.isEmpty();
    }

    private static boolean takesPacked(HttpServletRequest request) {
        String encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static byte[] packed(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }

    /** What changes anything drops everything: at the commit, so that nothing is kept that was read before it. */
    @EventListener
    void on(DomainEvent event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    drop();
                }
            });
        } else {
            drop();
        }
    }

    private void drop() {
        changes.incrementAndGet();
        kept.clear();
    }
}
