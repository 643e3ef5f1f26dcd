package org.partnershipportal.consultation.input.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.plain.FormToken;
import org.partnershipportal.ground.plain.KeptForm;
import org.partnershipportal.ground.plain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * An answer, or another text about an input, whose form was open for longer than its session. None of it was saved, and
 * nothing typed is lost: it is shown again in a form of the current session, to be sent after signing in or typed the
 * code beside it, and again if it is sent before. A form that another site sent gets no such page.
 */
@Component
class UnsavedAnswer implements KeptForm {

    private static final Pattern WRITTEN =
            Pattern.compile("/(ar|zh|en|fr|ru|es)(?:/calls/[a-z0-9-]+/answer|/i)/([a-z0-9-]+)"
                    + "(/questions/[a-z][a-z0-9-]*|/explain/[a-z0-9-]+|/statement|/appeal|/more-time)");
    private static final Set<String> TEXTS = Set.of("answer", "statement", "text", "reason");

    /** An answer no longer than this is sent on as it is: it may be a choice or a number. */
    private static final int SHORT = 60;

    private static final Set<String> NOT_TYPED = Set.of(FormToken.FIELD, "go", "remove");

    @Override
    public Optional<String> show(HttpServletRequest request, String address, Model model) {
        Matcher written = WRITTEN.matcher(address);
        String site = request.getHeader("Sec-Fetch-Site");
        if (!request.getMethod().equals("POST")
                || !written.matches()
                || (site != null && !site.equals("same-origin"))) {
            return Optional.empty();
        }
        String input = OldAddresses.now(written.group(2));
        boolean sealed = input.equals(Answering.SEALED);
        if (isUnknown(request) && (!sealed || SealedSession.isIn(request))) {
            return Optional.empty();
        }
        FormToken.begin(request);
        String path = Answering.PAGES + "/" + input + written.group(3);
        Page page = Page.show(model, written.group(1), path);
        model.addAttribute("address", page.to(path));
        boolean question = written.group(3).startsWith("/questions/");
        model.addAttribute("question", question);
        model.addAttribute("sealed", sealed);
        model.addAttribute("back", sealed ? page.to(SealedController.RETURN) : page.signInFor(path));
        model.addAttribute("fields", fields(request, question));
        return Optional.of("input/unsaved");
    }

    /** Whether nothing was found at the address; a sealed input is not without its session, whichever it is. */
    private static boolean isUnknown(HttpServletRequest request) {
        return Objects.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE), HttpStatus.NOT_FOUND.value());
    }

    private static List<Field> fields(HttpServletRequest request, boolean question) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue())
                        .map(value -> new Field(field.getKey(), value, isText(field.getKey(), value, question))))
                .toList();
    }

    private static boolean isText(String field, String value, boolean question) {
        return question ? field.equals("answer") && value.length() > SHORT : TEXTS.contains(field);
    }

    /**
     * What was typed in one field.
     *
     * @param name the field
     * @param value as it was sent
     * @param text whether its writer sees it here
     */
    record Field(String name, String value, boolean text) {}
}
