package org.partnershipportal.overview.audit.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.plain.PlainPages;
import org.partnershipportal.overview.audit.PublishedDay;
import org.partnershipportal.overview.audit.PublishedDays;
import org.partnershipportal.overview.audit.TrailVerification;
import org.partnershipportal.overview.audit.TrailWatch;
import org.partnershipportal.platform.access.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail's published days, a check of a kept one, and the keys (UC-AUD-04). */
@PlainPages
class TrailController {

    private static final String PATH = "/trail";

    /** Longer than any line. */
    private static final int LONGEST = 500;

    private final PublishedDays days;
    private final TrailWatch watch;

    TrailController(PublishedDays days, TrailWatch watch) {
        this.days = days;
        this.watch = watch;
    }

    @GetMapping(Page.LANGUAGES + PATH)
    String days(@PathVariable String lang, @RequestParam(required = false) @Nullable String checkpoint, Model model) {
        Page.show(model, lang, PATH);
        String typed = checkpoint == null ? "" : checkpoint.substring(0, Math.min(LONGEST, checkpoint.length()));
        TrailVerification last = watch.last();
        model.addAttribute("days", days.latest(Actor.visitor()));
        model.addAttribute("keys", days.keys(Actor.visitor()));
        model.addAttribute("typed", typed);
        model.addAttribute("matches", typed.isBlank() ? null : days.matches(Actor.visitor(), typed));
        model.addAttribute("sound", last == null ? null : last.sound());
        return "audit/trail";
    }

    /** All days that were published, one line each. */
    @GetMapping("/trail.txt")
    ResponseEntity<String> lines() {
        return text(
                days.all(Actor.visitor()).stream().map(PublishedDay::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** The public keys: the one that signs now, and then those of before. */
    @GetMapping("/trail-key.pem")
    ResponseEntity<String> keys() {
        return text(String.join("", days.keys(Actor.visitor())));
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(body);
    }
}
