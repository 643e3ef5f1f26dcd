package org.partnershipportal.consultation.input.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipportal.ground.plain.FormToken;
import org.partnershipportal.ground.plain.KeptForm;
import org.partnershipportal.ground.plain.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * An answer whose form was open for longer than its session. Nothing of it was saved, and nothing typed is lost: it is shown
 * again in a form of the present session, to be sent once one has signed in beside it. A form that another site sent gets no
 * such page.
 */
@Component
class UnsavedAnswer implements KeptForm {

    private static final Pattern QUESTION = Pattern.compile(
            "/(ar|zh|en|fr|ru|es)(?:/calls/[a-z0-9-]+/answer|/i)/([a-z0-9-]+)(/questions/[a-z][a-z0-9-]*)");
    private static final Set<String> NOT_TYPED = Set.of(FormToken.FIELD, "go", "remove");

    @Override
    public Optional<String> show(HttpServletRequest request, String address, Model model) {
        Matcher question = QUESTION.matcher(address);
        String site = request.getHeader("Sec-Fetch-Site");
        if (!request.getMethod().equals("POST")
                || !question.matches()
                || (site != null && !site.equals("same-origin"))) {
            return Optional.empty();
        }
        FormToken.begin(request);
        String input = OldAddresses.now(question.group(2));
        String path = Answering.PAGES + "/" + input + question.group(3);
        Page page = Page.show(model, question.group(1), path);
        boolean sealed = input.equals(Answering.SEALED);
        model.addAttribute("address", page.to(path));
        model.addAttribute("sealed", sealed);
        model.addAttribute("back", sealed ? page.to(SealedController.RETURN) : page.signInFor(path));
        model.addAttribute("fields", fields(request));
        return Optional.of("input/unsaved");
    }

    private static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /**
     * What was typed in one field.
     *
     * @param name the field
     * @param value as it was sent
     */
    record Field(String name, String value) {}
}
